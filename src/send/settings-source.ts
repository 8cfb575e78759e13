/** Collects settings from the environment, and from a file that should not be in version control. */

import { statSync } from 'node:fs';
import { isMap, isScalar, parseDocument, type YAMLMap } from 'yaml';
import type { Diagnostic, Span } from '../core/diagnostic.ts';
import type { FileReader } from '../core/files.ts';
import { decodeText, type SourceText } from '../core/source-text.ts';
import { didYouMean } from '../core/suggest.ts';

/** Every setting: its key in the file, and its environment variable, which takes precedence. */
export const SETTINGS = {
  url: 'BRIEF_SMTP_URL',
  host: 'BRIEF_SMTP_HOST',
  port: 'BRIEF_SMTP_PORT',
  tls: 'BRIEF_SMTP_TLS',
  ca: 'BRIEF_SMTP_CA',
  user: 'BRIEF_SMTP_USER',
  password: 'BRIEF_SMTP_PASSWORD',
  'oauth2.clientId': 'BRIEF_SMTP_OAUTH2_CLIENT_ID',
  'oauth2.clientSecret': 'BRIEF_SMTP_OAUTH2_CLIENT_SECRET',
  'oauth2.refreshToken': 'BRIEF_SMTP_OAUTH2_REFRESH_TOKEN',
  'oauth2.accessToken': 'BRIEF_SMTP_OAUTH2_ACCESS_TOKEN',
  'oauth2.tokenUrl': 'BRIEF_SMTP_OAUTH2_TOKEN_URL',
  from: 'BRIEF_SMTP_FROM',
  'unsubscribe.mailto': 'BRIEF_SMTP_UNSUBSCRIBE_MAILTO',
  'unsubscribe.url': 'BRIEF_SMTP_UNSUBSCRIBE_URL',
  'dkim.domain': 'BRIEF_SMTP_DKIM_DOMAIN',
  'dkim.selector': 'BRIEF_SMTP_DKIM_SELECTOR',
  'dkim.keyFile': 'BRIEF_SMTP_DKIM_KEY_FILE',
  rate: 'BRIEF_SMTP_RATE',
  tries: 'BRIEF_SMTP_TRIES',
  retrySeconds: 'BRIEF_SMTP_RETRY_SECONDS',
  timeoutSeconds: 'BRIEF_SMTP_TIMEOUT_SECONDS',
} as const;

export type SettingName = keyof typeof SETTINGS;

/** Settings that must not be printed, or be readable by others. */
const SECRET: readonly SettingName[] = [
  ...(['url', 'password', 'oauth2.clientSecret', 'oauth2.refreshToken', 'oauth2.accessToken'] as const),
];

export interface Setting {
  readonly text: string;
  /** Its name in messages: a variable, or a key of the file. */
  readonly label: string;
  readonly span?: Span;
}

export interface GivenSettings {
  readonly values: ReadonlyMap<SettingName, Setting>;
  readonly diagnostics: readonly Diagnostic[];
}

const DEFAULT_FILE = 'smtp.yaml';

/** Collects the settings, without checking their values. */
export function collectSettings(env: Readonly<Record<string, string | undefined>>, files: FileReader): GivenSettings {
  const diagnostics: Diagnostic[] = [];
  const file = env.BRIEF_SMTP_FILE || DEFAULT_FILE;
  const bytes = files.read(file);
  const values = new Map<SettingName, Setting>();
  if (bytes) readFile(file, bytes, values, diagnostics);
  else if (env.BRIEF_SMTP_FILE) {
    const message = `BRIEF_SMTP_FILE names ${file}, which doesn't exist`;
    diagnostics.push({ severity: 'error', code: 'send/bad-setting', message });
  }
  if (SECRET.some((name) => values.has(name))) diagnostics.push(...readableByOthers(file));
  for (const [name, variable] of entries()) {
    const text = env[variable];
    if (text !== undefined && text !== '') values.set(name, { text, label: variable });
  }
  return { values, diagnostics };
}

function entries(): [SettingName, string][] {
  return Object.entries(SETTINGS) as [SettingName, string][];
}

function readFile(file: string, bytes: Uint8Array, values: Map<SettingName, Setting>, diagnostics: Diagnostic[]): void {
  const source = decodeText(file, bytes);
  if ('severity' in source) {
    diagnostics.push(source);
    return;
  }
  const document = parseDocument(source.text, { prettyErrors: false, stringKeys: true });
  const [error] = document.errors;
  const report = (message: string, start: number, end: number, hint?: string): void => {
    const span = source.span(start, end);
    diagnostics.push({ severity: 'error', code: 'send/bad-setting', message, span, ...(hint ? { hint } : {}) });
  };
  // The parser's own message may quote a secret.
  if (error) report('this is not valid YAML', error.pos[0], error.pos[1]);
  else if (isMap(document.contents)) readMap(document.contents, '', { source, values, report });
  else if (document.contents) report('expected keys with values', 0, 0, 'host: smtp.example.org');
}

interface FileReading {
  readonly source: SourceText;
  readonly values: Map<SettingName, Setting>;
  readonly report: (message: string, start: number, end: number, hint?: string) => void;
}

function readMap(map: YAMLMap, prefix: string, reading: FileReading): void {
  for (const { key, value } of map.items) {
    if (!isScalar(key)) continue;
    const name = `${prefix}${key.value}`;
    const [start = 0, end = 0] = key.range ?? [];
    const known = entries().find(([setting]) => setting === name)?.[0];
    if (isMap(value) && entries().some(([setting]) => setting.startsWith(`${name}.`))) {
      readMap(value, `${name}.`, reading);
    } else if (!known) {
      const hint = didYouMean(name, Object.keys(SETTINGS));
      reading.report(`there is no setting '${name}'`, start, end, hint);
    } else if (!isScalar(value)) reading.report(`'${name}' must be a single value`, start, end);
    else if (/[\ud800-\udfff]/u.test(String(value.value))) {
      reading.report(`'${name}' contains half of a character`, start, end, 'write the character itself');
    } else if (value.value !== null && value.value !== '') {
      const span = reading.source.span(start, end);
      // As written, because numbers may start with zeros.
      reading.values.set(known, { text: value.source ?? String(value.value), label: `'${name}'`, span });
    }
  }
}

function readableByOthers(file: string): readonly Diagnostic[] {
  if (process.platform === 'win32') return [];
  const mode = statSync(file, { throwIfNoEntry: false })?.mode ?? 0;
  if ((mode & 0o077) === 0) return [];
  const message = `${file} contains secrets, and other users of this machine can read it`;
  return [{ severity: 'warning', code: 'send/settings-readable', message, hint: `chmod 600 ${file}` }];
}
