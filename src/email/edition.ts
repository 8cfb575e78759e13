/** The parts that all messages of an edition share: images, the attached PDF, and their data for the layout. */

import { createHash } from 'node:crypto';
import type { CompileResult } from '../build/result.ts';
import type { Brief } from '../core/brief.ts';
import type { Diagnostic, Outcome } from '../core/diagnostic.ts';
import { didYouMean } from '../core/suggest.ts';
import type { MailParts, MailView, PlacedChart } from '../outputs/mail/mail-parts.ts';
import { attachmentName } from './file-name.ts';
import type { EncodedPart, MimeWriter, PartSource } from './mime.ts';
import type { ComposerOptions } from './options.ts';
import { webAddress } from './web-address.ts';

/** Default number of charts; more make a message long and large. */
const MOST_CHARTS = 4;

export interface Edition {
  /** In the order of the HTML. */
  readonly pictures: readonly EncodedPart[];
  readonly attachments: readonly EncodedPart[];
  /** Hash of all bytes that are the same for all readers. */
  readonly digest: string;
  view(values: Readonly<Record<string, unknown>>): MailView;
}

interface EditionSource {
  readonly result: CompileResult;
  readonly brief: Brief;
  readonly parts: MailParts;
  readonly mime: MimeWriter;
}

export async function makeEdition(
  { result, brief, parts, mime }: EditionSource,
  options: ComposerOptions,
): Promise<Outcome<Edition | undefined>> {
  const diagnostics: Diagnostic[] = [];
  const charts = await drawCharts(parts, brief, options.charts, diagnostics);
  const link = readLink(options.link, diagnostics);
  const pdf = options.pdf ?? result.pdf;
  if (!pdf && link === undefined) diagnostics.push(NO_PDF);
  const name = attachmentName(brief);
  const attached = pdf && link === undefined ? { type: 'application/pdf', name, bytes: pdf } : undefined;
  const figures = charts.map(({ chart, cid }, i): PartSource => {
    return { type: 'image/png', name: `figure-${i + 1}.png`, bytes: chart.png, cid };
  });
  const mark = await parts.logo();
  const logo = mark && {
    ...mark,
    name: `logo.${mark.type.slice('image/'.length)}`,
    cid: cidOf('logo', mark.bytes),
  };
  const pictures = [...(logo ? [logo] : []), ...figures];
  const shared = {
    attachment: attached && { name, size: sizeInWords(attached.bytes.length), pages: result.pages },
    link,
    logo: logo && { cid: logo.cid, alt: logo.alt, width: logo.width, height: logo.height },
    moreFigures: parts.figures.filter((id) => !charts.some(({ chart }) => chart.id === id)).length,
  };
  const hash = createHash('sha256');
  for (const { bytes } of [...pictures, ...(attached ? [attached] : [])]) hash.update(bytes);
  const value: Edition = {
    pictures: await Promise.all(pictures.map((picture) => mime.encodePart(picture))),
    attachments: attached ? [await mime.encodePart(attached)] : [],
    digest: hash.digest('hex'),
    view: (values) => ({ charts, values: { ...shared, ...values } }),
  };
  return { value, diagnostics };
}

const NO_PDF: Diagnostic = {
  severity: 'error',
  code: 'email/no-pdf',
  message: 'there is no PDF to attach or link to',
  hint: 'build the PDF, or give a link to it',
};

async function drawCharts(
  parts: MailParts,
  brief: Brief,
  wanted: readonly string[] | undefined,
  diagnostics: Diagnostic[],
): Promise<PlacedChart[]> {
  const placed: PlacedChart[] = [];
  for (const id of new Set(wanted ?? parts.figures.slice(0, MOST_CHARTS))) {
    if (!brief.charts.has(id)) {
      diagnostics.push(unknownChart(id, brief));
      continue;
    }
    const drawn = await parts.chart(id);
    diagnostics.push(...drawn.diagnostics);
    const chart = drawn.value;
    if (!chart) continue;
    placed.push({ chart, cid: cidOf(`figure-${placed.length + 1}`, chart.png) });
  }
  return placed;
}

/** A content id, globally unique (RFC 2392) and the same for the same image. */
function cidOf(name: string, bytes: Uint8Array): string {
  return `${name}.${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}@briefwright`;
}

function unknownChart(id: string, brief: Brief): Diagnostic {
  const hint = didYouMean(id, brief.charts.keys()) ?? `the charts are ${[...brief.charts.keys()].join(', ')}`;
  return { severity: 'error', code: 'chart/unknown', message: `the brief has no chart '${id}'`, hint };
}

function readLink(link: string | undefined, diagnostics: Diagnostic[]): string | undefined {
  if (link === undefined) return undefined;
  const address = webAddress(link, ['https:', 'http:']);
  if (address !== undefined) return address;
  const hint = 'as in https://example.org/belarus.pdf, without a user name or password';
  diagnostics.push({
    severity: 'error',
    code: 'email/bad-link',
    message: "the link to the PDF isn't a web address",
    hint,
  });
  return undefined;
}

function sizeInWords(bytes: number): string {
  return bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
