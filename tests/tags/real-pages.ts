/** Pages of a piece of HTML and CSS in the program's own fonts, with their tags. */

import { deflateSync } from 'node:zlib';
import { buildBoxes } from '../../src/box/build.ts';
import { createTextEngine } from '../../src/build/text-engine.ts';
import { Budget } from '../../src/core/budget.ts';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import type { DrawOp } from '../../src/core/drawing.ts';
import { recordReads } from '../../src/core/files.ts';
import { cascade, createStyleCache } from '../../src/css/cascade.ts';
import type { ElementMemory } from '../../src/html/kept-elements.ts';
import { parseMarkup } from '../../src/html/parse.ts';
import { readImage } from '../../src/image/read-image.ts';
import { collectAnchors } from '../../src/layout/anchors.ts';
import type { SizedContent } from '../../src/layout/context.ts';
import { loadFlexEngine } from '../../src/layout/flow/flex-engine.ts';
import type { Anchor, Page } from '../../src/layout/fragment.ts';
import type { KeptPages } from '../../src/layout/kept-pages.ts';
import { LaidReferences } from '../../src/layout/page/references.ts';
import { paginate } from '../../src/layout/paginate.ts';
import { nodeReader } from '../../src/machine/node-files.ts';
import { withPackages } from '../../src/machine/package-files.ts';
import { planTags } from '../../src/tags/plan.ts';
import type { TagPlan } from '../../src/tags/tag-tree.ts';

const reader = withPackages(nodeReader(), '.');
const userAgent = new TextDecoder().decode(reader.read('briefwright:src/css/user-agent.css'));
const texts = createTextEngine();
const styles = createStyleCache();

const base = `
  @page { size: 300pt 200pt; margin: 20pt }
  body { font: 10pt/14pt "Source Serif 4" }
`;

export interface RealPages {
  readonly pages: readonly Page[];
  readonly plan: TagPlan;
  readonly anchors: readonly Anchor[];
  /** The diagnostics of layout, with the name of their element. */
  readonly diagnostics: readonly (Diagnostic & { readonly element: string | undefined })[];
}

export interface RealOptions {
  readonly css?: string;
  /** The images of `<img src>`; other images are 8 red pixels. */
  readonly images?: Readonly<Record<string, Uint8Array>>;
  /** The drawings of charts. */
  readonly drawing?: readonly DrawOp[];
  readonly language?: string;
  /** What is kept from document to document. */
  readonly kept?: KeptParts;
}

export interface KeptParts {
  readonly elements: ElementMemory;
  readonly pages: KeptPages;
}

/** Images and charts are 60 pt wide and 30 pt high; a chart's alternative text is its `name`. */
export async function realPages(html: string, options: RealOptions = {}): Promise<RealPages> {
  const { css = '', images = {}, drawing = [], language = 'en', kept } = options;
  const tree = parseMarkup(`<body lang="${language}">${html}</body>`, kept && { memory: kept.elements }).value;
  const sheets = [
    { file: 'ua.css', text: userAgent, origin: 'user-agent' as const },
    { file: 'base.css', text: base, origin: 'author' as const },
    { file: 'test.css', text: css, origin: 'author' as const },
  ];
  const styled = cascade(tree, sheets, styles).value;
  const files = recordReads(reader);
  const text = texts.open(styled.fontFaces, files);
  const diagnostics: (Diagnostic & { readonly element: string | undefined })[] = [];
  const set = paginate(buildBoxes(styled, new LaidReferences(tree)).value, styled.page, {
    budget: new Budget(),
    tree,
    laid: new WeakMap(),
    text: text.engine,
    flex: await loadFlexEngine(),
    replacedWidths: () => ({ min: 60, max: 60 }),
    report: (diagnostic, element) => diagnostics.push({ ...diagnostic, element: element?.name }),
    replaced: ({ element }): SizedContent => {
      const size = { width: 60, height: 30 };
      if (element.name === 'chart') {
        const alt = element.attributes.get('name') ?? '';
        const recorded = { ...size, ops: drawing };
        return {
          ...size,
          place: (x, y) => ({ kind: 'drawing', element, rect: { x, y, ...size }, drawing: recorded, alt }),
        };
      }
      const bytes = images[element.attributes.get('src') ?? ''] ?? png(8, 8, 2);
      const reading = readImage(bytes);
      if ('problem' in reading) throw new Error(`the image ${reading.problem}`);
      const { image } = reading;
      const path = element.attributes.get('src') ?? '';
      const alt = element.attributes.get('alt') ?? '';
      return {
        ...size,
        place: (x, y) => {
          const rect = { x, y, ...size };
          return { kind: 'image', element, rect, drawn: rect, image, path, alt };
        },
      };
    },
  });
  const pages = kept?.pages.keep(set) ?? set;
  const anchors = collectAnchors(pages, tree);
  return { pages, anchors, diagnostics, plan: planTags(tree, pages, { anchors }) };
}

/** A PNG without filters; colour type 2 is opaque, 6 has alpha. */
export function png(width: number, height: number, colorType: 2 | 6): Uint8Array {
  const pixel = colorType === 2 ? [200, 20, 20] : [200, 20, 20, 128];
  const row = [0, ...Array.from({ length: width }, () => pixel).flat()];
  const data = Buffer.from(Array.from({ length: height }, () => row).flat());
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, colorType, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return new Uint8Array(
    Buffer.concat([
      signature,
      pngChunk('IHDR', header),
      pngChunk('IDAT', deflateSync(data)),
      pngChunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

export function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc(body), body.length + 4);
  return out;
}

function crc(bytes: Buffer): number {
  let c = 0xffffffff;
  for (const byte of bytes) {
    c ^= byte;
    for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  }
  return (c ^ 0xffffffff) >>> 0;
}
