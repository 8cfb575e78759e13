/** A brief as an email: `composeEmail` makes one message, `createComposer` one for each reader. */

import { createHash } from 'node:crypto';
import { pagedBrief } from '../build/built-brief.ts';
import type { CompileResult } from '../build/result.ts';
import type { Brief } from '../core/brief.ts';
import type { StatedDate } from '../core/date.ts';
import { type Diagnostic, errorDiagnostic, hasErrors, type Outcome } from '../core/diagnostic.ts';
import type { FileRead } from '../core/files.ts';
import { type MailParts, mailParts } from '../outputs/mail/mail-parts.ts';
import { type Address, parseAddresses } from './address.ts';
import { type Edition, makeEdition } from './edition.ts';
import { flowedText } from './flowed-text.ts';
import { extraHeaderProblem, headerProblem, quoted } from './header-text.ts';
import { loadStyleInliner, type StyleInliner } from './inline-styles.ts';
import { loadMimeWriter, type MimeWriter } from './mime.ts';
import type { ComposerOptions, EmailOptions, MessageOptions } from './options.ts';
import { DEFAULT_MAX_SIZE, htmlSizeProblem, sizeProblem } from './size.ts';
import { webAddress } from './web-address.ts';

export interface ComposedEmail {
  /** RFC 5322 with CRLF line ends, ASCII only; undefined if there are errors. */
  readonly message: Uint8Array | undefined;
  /** Size of the whole message. */
  readonly bytes: number;
  readonly subject: string;
  /** Without angle brackets. */
  readonly messageId: string;
  /** Sender and recipients, with domains in ASCII. */
  readonly envelope: { readonly from: string | undefined; readonly to: readonly string[] };
  readonly diagnostics: readonly Diagnostic[];
  /** Files of the email layout, for diagnostics about them. */
  readonly filesRead: readonly FileRead[];
}

/** Makes any number of messages of an edition, which share charts, styles and the attached PDF. */
export interface Composer {
  /** Diagnostics of the edition; if there are errors, every message is undefined. */
  readonly diagnostics: readonly Diagnostic[];
  /** Files of the email layout, for diagnostics about them. */
  readonly filesRead: readonly FileRead[];
  compose(options?: MessageOptions): Promise<ComposedEmail>;
}

/** Makes one message from a built brief. Problems are in the diagnostics; none are thrown. */
export async function composeEmail(result: CompileResult, options: EmailOptions = {}): Promise<ComposedEmail> {
  const composer = await createComposer(result, options);
  const composed = await composer.compose(options);
  return { ...composed, diagnostics: [...composer.diagnostics, ...composed.diagnostics] };
}

/** A composer for a built brief, for messages to many readers. */
export async function createComposer(result: CompileResult, options: ComposerOptions = {}): Promise<Composer> {
  const diagnostics: Diagnostic[] = [];
  const { brief } = result;
  if (!brief || hasErrors(result.diagnostics)) return failedComposer('', [BRIEF_HAS_ERRORS], []);
  const { value: parts, diagnostics: found } = result.built ? mailParts.make(pagedBrief(result.built)) : NO_PARTS;
  diagnostics.push(...found);
  const { from, cc } = readSender(options, diagnostics);
  const subject = options.subject?.trim() ?? titleLine(brief);
  const wrong = headerProblem('the subject', subject);
  if (wrong) diagnostics.push(wrong);
  if (subject === '') diagnostics.push(NO_SUBJECT);
  if (!parts || hasErrors(diagnostics)) return failedComposer(subject, diagnostics, parts?.filesRead ?? []);
  const [mime, inline] = await Promise.all([loadMimeWriter(), loadStyleInliner()]);
  const made = await makeEdition({ result, brief, parts, mime }, options);
  diagnostics.push(...made.diagnostics);
  const edition = made.value;
  if (!edition || hasErrors(diagnostics)) return failedComposer(subject, diagnostics, parts?.filesRead ?? []);
  const { render, styleSheet, filesRead } = parts;
  const shared: Shared = {
    ...{ brief, render, styleSheet, filesRead, edition, mime, inline, from, cc, subject, options },
  };
  return { diagnostics, filesRead, compose: (message = {}) => compose(message, shared) };
}

/** The title without line breaks and direction marks, which only matter on the page. */
function titleLine({ title }: Brief): string {
  return title.plain
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

const NO_PARTS: Outcome<undefined> = { value: undefined, diagnostics: [] };

const BRIEF_HAS_ERRORS: Diagnostic = {
  severity: 'error',
  code: 'email/brief-has-errors',
  message: 'the brief has errors, so no message was made',
};

const NO_SUBJECT: Diagnostic = { severity: 'error', code: 'email/no-subject', message: 'the subject is empty' };

/** The parts that all messages of a composer share. */
interface Shared extends Pick<MailParts, 'render' | 'styleSheet' | 'filesRead'> {
  readonly brief: Brief;
  readonly edition: Edition;
  readonly mime: MimeWriter;
  readonly inline: StyleInliner;
  readonly from: Address | undefined;
  readonly cc: readonly Address[];
  readonly subject: string;
  readonly options: ComposerOptions;
}

async function compose(message: MessageOptions, shared: Shared): Promise<ComposedEmail> {
  const { brief, render, styleSheet, filesRead, edition, mime, inline, from, cc, subject, options } = shared;
  const diagnostics: Diagnostic[] = [];
  const to = readAddresses('to', message.to, diagnostics);
  const headers = readHeaders(message, options, diagnostics);
  const date = messageDate(message.date ?? options.date, brief, diagnostics);
  const unsubscribe =
    message.unsubscribe === undefined ? undefined : webAddress(message.unsubscribe, ['https:', 'mailto:']);
  if (message.unsubscribe !== undefined && unsubscribe === undefined) diagnostics.push(BAD_UNSUBSCRIBE);
  const body = render(edition.view({ reader: { ...KNOWN_FIELDS, ...message.reader }, unsubscribe }));
  diagnostics.push(...body.diagnostics);
  const html = body.value && inline(body.value.html, styleSheet);
  const tooLarge = html === undefined ? undefined : htmlSizeProblem(html);
  if (tooLarge) diagnostics.push(tooLarge);
  const text = flowedText(body.value?.text ?? '');
  const addressed = { from, to, cc };
  const content = [edition.digest, subject, html, text, JSON.stringify([addressed, date, ...headers])];
  const messageId = message.messageId ?? idFrom(content, from);
  if (!/^[\x21-\x7e]+$/.test(messageId) || /[<>]/.test(messageId)) diagnostics.push(badMessageId(messageId));
  const envelope = { from: from?.address, to: [...to, ...cc].map(({ address }) => address) };
  const failed = { message: undefined, bytes: 0, subject, messageId, envelope, filesRead };
  if (html === undefined || hasErrors(diagnostics)) return { ...failed, diagnostics };
  const source = { ...addressed, subject, date, messageId, headers, text, html: html.replace(/\r?\n/g, '\r\n') };
  const bytes = await mime.write({ ...source, pictures: edition.pictures, attachments: edition.attachments });
  const large = sizeProblem(bytes.length, options.maxSize ?? DEFAULT_MAX_SIZE);
  if (large) diagnostics.push(large);
  return {
    ...failed,
    message: hasErrors(diagnostics) ? undefined : bytes,
    bytes: bytes.length,
    diagnostics,
  };
}

/** A composer for an edition that can't be sent. */
function failedComposer(subject: string, diagnostics: readonly Diagnostic[], filesRead: readonly FileRead[]): Composer {
  const none = { message: undefined, bytes: 0, subject, messageId: '', envelope: { from: undefined, to: [] } };
  return { diagnostics, filesRead, compose: async () => ({ ...none, diagnostics: [], filesRead }) };
}

function readSender(options: ComposerOptions, diagnostics: Diagnostic[]): Pick<Shared, 'from' | 'cc'> {
  const [from, second] = readAddresses('from', options.from, diagnostics);
  if (second) diagnostics.push(badAddress('from', 'is more than one address'));
  return { from, cc: readAddresses('cc', options.cc, diagnostics) };
}

/** Parses addresses. `Address` objects are checked too, since they may come from anywhere. */
function readAddresses(
  what: string,
  given: string | Address | readonly Address[] | undefined,
  diagnostics: Diagnostic[],
): readonly Address[] {
  const list =
    given === undefined ? [] : Array.isArray(given) ? (given as readonly Address[]) : [given as string | Address];
  return list.flatMap((one) => {
    const read = parseAddresses(typeof one === 'string' ? one : one.address);
    if ('problem' in read) {
      diagnostics.push(
        badAddress(what, `${quoted(typeof one === 'string' ? one : one.address)} ${read.problem}`, read.hint),
      );
      return [];
    }
    if (typeof one === 'string') return read;
    const wrong = headerProblem(`a name in ${what}`, one.name);
    if (wrong) diagnostics.push(wrong);
    return wrong ? [] : read.map(({ address }) => ({ name: one.name.trim(), address }));
  });
}

function badAddress(what: string, problem: string, hint?: string): Diagnostic {
  return errorDiagnostic('email/bad-address', `${what}: ${problem}`, hint);
}

function readHeaders(
  message: MessageOptions,
  options: ComposerOptions,
  diagnostics: Diagnostic[],
): Map<string, string> {
  const headers = new Map<string, string>(options.draft ? [['X-Unsent', '1']] : []);
  for (const [name, value] of Object.entries(message.headers ?? {})) {
    const wrong = extraHeaderProblem(name, value);
    if (wrong) diagnostics.push(wrong);
    else headers.set(name, value);
  }
  return headers;
}

const BAD_UNSUBSCRIBE: Diagnostic = {
  severity: 'error',
  code: 'email/bad-link',
  message: 'the unsubscribe link is not a web or mailto address',
  hint: 'as in https://example.org/unsubscribe?reader=17 or mailto:leave@example.org',
};

/** Fields that layouts can refer to for every reader, even if empty. */
const KNOWN_FIELDS = {
  name: undefined,
  language: undefined,
  constituency: undefined,
  edition: undefined,
  place: undefined,
};

function messageDate(date: string | undefined, brief: Brief, diagnostics: Diagnostic[]): Date {
  const known = date === undefined ? firstDay(brief.masthead.date) : new Date(date);
  if (!Number.isNaN(known.getTime()) && known.getUTCFullYear() < 10_000) return known;
  diagnostics.push({
    severity: 'error',
    code: 'email/bad-date',
    message: `'${date}' is not a date`,
    hint: 'as in 2022-10-01T09:00:00Z',
  });
  return new Date(0);
}

/** The first day of a date; 1970-01-01 for dates before 1900, which messages can't have (RFC 5322, 3.3). */
function firstDay({ first }: StatedDate): Date {
  const day = new Date(first * 86_400_000);
  return day.getUTCFullYear() >= 1900 ? day : new Date(0);
}

function badMessageId(id: string): Diagnostic {
  return { severity: 'error', code: 'email/bad-message-id', message: `${quoted(id)} can't be a message id` };
}

/** The same message has the same id. Its domain is the sender's, or a reserved one (RFC 2606). */
function idFrom(content: readonly (string | undefined)[], from: Address | undefined): string {
  const hash = createHash('sha256').update(content.join('\0')).digest('hex').slice(0, 32);
  return `${hash}@${from?.address.split('@').at(-1) ?? 'briefwright.invalid'}`;
}
