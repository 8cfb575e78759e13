import { formatColor } from '../../src/core/color.ts';
import type { Path } from '../../src/core/drawing.ts';
import type { Rect } from '../../src/core/geometry.ts';
import type { Surface } from '../../src/paint/surface.ts';

const n = (value: number): string => String(Math.round(value * 10) / 10);
const rect = (r: Rect): string => `${n(r.x)},${n(r.y)} ${n(r.width)}x${n(r.height)}`;
const path = (p: Path): string => p.map(([kind, ...numbers]) => `${kind}${numbers.map(n).join(',')}`).join(' ');

/** A surface that records its calls, one line each. */
export class RecordingSurface implements Surface {
  readonly calls: string[] = [];
  #depth = 0;

  #note(call: string): void {
    this.calls.push(`${'  '.repeat(this.#depth)}${call}`);
  }

  beginPage: Surface['beginPage'] = (page) => this.#note(`page ${page.label} ${n(page.width)}x${n(page.height)}`);
  endPage: Surface['endPage'] = () => undefined;
  divide: Surface['divide'] = () => this.#note('divide');
  fill: Surface['fill'] = (p, rule, color) => this.#note(`fill ${formatColor(color)} ${rule} ${path(p)}`);
  stroke: Surface['stroke'] = (p, s) =>
    this.#note(`stroke ${formatColor(s.color)} ${n(s.width)}${s.dash.length ? ` [${s.dash.map(n)}]` : ''} ${path(p)}`);
  texts: Surface['texts'] = (texts) => {
    for (const { run, size, color, x, y, origin } of texts) {
      const hyphen = origin === 'hyphen' ? ' soft' : '';
      this.#note(`text ${JSON.stringify(run.text)} ${n(size)} ${formatColor(color)} ${n(x)},${n(y)}${hyphen}`);
    }
  };
  image: Surface['image'] = (i) => this.#note(`image ${rect(i.rect)}`);
  push: Surface['push'] = (m, clip) => {
    this.#note(`push ${m.map(n)}${clip ? ` clip ${path(clip)}` : ''}`);
    this.#depth++;
  };
  pop: Surface['pop'] = () => {
    this.#depth--;
  };
  shade: Surface['shade'] = (p, rule, { kind, stops }) =>
    this.#note(`shade ${kind} ${stops.map(({ color }) => formatColor(color)).join(' ')} ${rule} ${path(p)}`);
  beginLayer: Surface['beginLayer'] = (opacity, bounds) => {
    this.#note(`layer ${n(opacity)} ${rect(bounds)}`);
    this.#depth++;
  };
  endLayer: Surface['endLayer'] = () => {
    this.#depth--;
  };
  beginMark: Surface['beginMark'] = (mark) => {
    this.#note(
      mark.kind === 'artifact' ? `artifact ${mark.type} ${mark.subtype ?? ''}`.trim() : `${mark.role} ${mark.mcid}`,
    );
    this.#depth++;
  };
  endMark: Surface['endMark'] = () => {
    this.#depth--;
  };
  link: Surface['link'] = (node, area) => this.#note(`link ${node.link?.href} ${rect(area)}`);
  destination: Surface['destination'] = (name, x, y) => this.#note(`destination ${name} ${n(x)},${n(y)}`);
}
