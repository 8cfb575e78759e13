/** The schema of maps. */

import * as z from 'zod/mini';
import { chartWords, classes, rowValues, survey } from './schema-chart-parts.ts';
import { described, flag, maybe, name, text, texts, UP_TO_ONE } from './schema-parts.ts';

const values = {
  unit: maybe(text("With '%' the values are shares.")),
  share: maybe(flag("false for percentages that aren't parts of a whole: rates, changes.")),
  upToOne: maybe(flag(UP_TO_ONE)),
  measure: text('The measure: Share of respondents.'),
  classes,
  data: maybe(
    text('Instead of rows: a CSV file with label, value, region, panel, and claim, or source, paragraph, quote.'),
  ),
  survey: maybe(described(survey, 'Facts of the survey; those left out are printed as not stated in source.')),
};

const { value, claim, evidence, panel } = rowValues;
const region = maybe(name('The code or name of its region, if the label is another.'));

const mapRow = z.strictObject({
  label: name('The region, by a name or code of the geometry, or a place.'),
  region,
  longitude: maybe(name('Of a place that isn’t a region, in degrees; west is negative.')),
  latitude: maybe(name('Of a place, in degrees; south is negative.')),
  ...{ value, claim, evidence, panel },
});

const map = z.strictObject({
  kind: z.literal('map'),
  ...chartWords,
  ...values,
  geometry: text(
    "world, world-fine, us-states or us-counties; or a TopoJSON or GeoJSON file in the brief's folder, or of a package: npm:NAME/FILE.",
  ),
  layer: maybe(text('The layer of a TopoJSON file that has several.')),
  draws: maybe(
    described(
      z.enum(['areas', 'symbols'], { error: 'areas or symbols' }),
      'areas in the colours of classes, or symbols whose areas are in proportion to the values. areas if omitted.',
    ),
  ),
  projection: maybe(
    described(
      z.enum(
        ['equal-earth', 'natural-earth', 'mercator', 'azimuthal-equal-area', 'albers-usa', 'planar', 'planar-down'],
        { error: 'equal-earth, natural-earth, mercator, azimuthal-equal-area, albers-usa, planar or planar-down' },
      ),
      'If omitted, one that keeps areas in proportion. planar and planar-down are for positions that are projected already.',
    ),
  ),
  view: maybe(
    described(
      z.array(z.number({ error: 'a number' }), { error: 'four numbers' }),
      'The part to show: [west, south, east, north], in degrees.',
    ),
  ),
  insets: maybe(
    described(
      z.array(
        z.strictObject(
          { title: text('Its title.'), regions: texts('The regions that it shows instead of the map.') },
          { error: 'a map with title and regions' },
        ),
        { error: 'a list of insets' },
      ),
      'Regions that are drawn apart, each at a scale of its own.',
    ),
  ),
  scaleBar: maybe(flag('Draws a scale in kilometres.')),
  backdrop: maybe(
    described(
      z.union([z.literal('others'), texts('The regions.')], { error: 'others, or a list of regions' }),
      "Regions that are drawn for orientation and aren't counted as without data; others: all that have no row.",
    ),
  ),
  leaveOut: maybe(texts("Regions that aren't drawn: [Antarctica].")),
  labels: maybe(
    described(
      z.union([z.enum(['all', 'none']), texts('The labels of the rows to name.')], {
        error: 'all, none or a list of rows',
      }),
      'The regions or places to name; none if omitted.',
    ),
  ),
  rows: maybe(z.array(mapRow, { error: 'a list of rows' })),
});

const tileMap = z.strictObject({
  kind: z.literal('tile-map'),
  ...chartWords,
  ...values,
  tiles: text("us-states or eu; or a CSV file with code, name, row and column: the tiles' places, counted from 1."),
  rows: maybe(
    z.array(
      z.strictObject({
        label: name("The region, by a tile's code or name."),
        region,
        ...{ value, claim, evidence, panel },
      }),
      { error: 'a list of rows' },
    ),
  ),
});

export const mapKinds = [map, tileMap] as const;
