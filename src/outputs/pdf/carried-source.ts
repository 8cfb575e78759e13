/** The parts of a project attached to its PDF. */

import type { Attachment } from '../../archive/attachment.ts';
import { type ChartRows, collectSource } from '../../archive/collect.ts';
import type { Packer } from '../../archive/pack.ts';
import type { CompileOptions } from '../../build/options.ts';
import { chartTable } from '../../chart/kinds.ts';
import type { Brief } from '../../core/brief.ts';
import { defined } from '../../core/defined.ts';
import type { Outcome } from '../../core/diagnostic.ts';
import type { FileRead, FileReader } from '../../core/files.ts';
import type { PdfImage } from '../../image/pdf-image.ts';
import type { PageText } from '../../layout/page/texts.ts';
import { packageVersion } from '../../machine/package-files.ts';

export interface BuiltBrief {
  readonly brief: Brief;
  readonly root: string;
  readonly options: CompileOptions;
  readonly filesRead: readonly FileRead[];
  readonly reader: FileReader;
  /** All text of the pages. */
  readonly texts: readonly PageText[];
  /** All images of the pages. */
  readonly images: readonly PdfImage[];
  readonly packer: Packer;
}

/** The attachments of a brief's PDF; empty with `source: false`. */
export function carriedSource(built: BuiltBrief): Outcome<readonly Attachment[]> {
  const { brief, root, options, filesRead, reader, texts, images, packer } = built;
  if (options.source === false) return { value: [], diagnostics: [] };
  const { layout, look, paper, date, draft, translation, row } = options;
  const layoutUnchecked = (options.levels?.['in-layout'] ?? brief.checks['in-layout']) === 'off';
  return collectSource({
    place: { root, folder: brief.folder, name: brief.name },
    version: packageVersion(),
    options: {
      ...defined({ layout, look, translation, row, paper, date }),
      ...(draft ? { draft } : {}),
      ...(layoutUnchecked ? { layoutUnchecked } : {}),
    },
    filesRead,
    reader,
    fonts: new Set(texts.map(({ run }) => run.face)),
    tables: [...brief.charts.values()].map((chart): ChartRows => {
      const { header, rows } = chartTable(chart, brief.locale);
      return { chart: chart.id, title: chart.title.plain, rows: [header, ...rows] };
    }),
    images,
    packer,
  });
}
