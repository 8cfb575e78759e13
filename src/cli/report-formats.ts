/** Diagnostics for other programs: GitHub Actions annotations, and SARIF for code scanning and editors. */

import { defined } from '../core/defined.ts';
import { type Diagnostic, type Severity, type Span, sortDiagnostics } from '../core/diagnostic.ts';

export const FORMATS = ['text', 'github', 'sarif'] as const;

export type ReportFormat = (typeof FORMATS)[number];

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** One workflow command per line: `::error file=...,line=...::message` (GitHub Actions, workflow commands). */
export function githubAnnotations(diagnostics: readonly Diagnostic[]): readonly string[] {
  return sortDiagnostics(diagnostics).map(({ severity, code, message, span, hint }) => {
    const place = span
      ? [`file=${property(span.file)}`, `line=${span.line}`, `col=${span.column}`, ...endOf(span), `title=${code}`]
      : [`title=${code}`];
    return `::${COMMANDS[severity]} ${place.join(',')}::${data(hint ? `${message}\n${hint}` : message)}`;
  });
}

/** An end column only has a meaning on the line of the start. */
function endOf({ line, endLine, endColumn }: Span): readonly string[] {
  if (endLine === undefined || endColumn === undefined) return [];
  return endLine === line ? [`endLine=${endLine}`, `endColumn=${endColumn}`] : [`endLine=${endLine}`];
}

function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** A log in SARIF 2.1.0 (OASIS). `describe` returns the meaning of a code. */
export function sarifLog(
  diagnostics: readonly Diagnostic[],
  version: string,
  describe: (code: string) => string | undefined,
): object {
  const codes = [...new Set(diagnostics.map(({ code }) => code))].sort();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'briefwright',
            version,
            rules: codes.map((id) => {
              const text = describe(id);
              return { id, ...(text === undefined ? {} : { shortDescription: { text } }) };
            }),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: sortDiagnostics(diagnostics).map((diagnostic) => result(diagnostic, codes.indexOf(diagnostic.code))),
      },
    ],
  };
}

function result({ severity, code, message, hint, span, related }: Diagnostic, ruleIndex: number): object {
  return {
    ruleId: code,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: hint === undefined ? message : `${message}\n${hint}` },
    ...(span ? { locations: [location(span)] } : {}),
    ...(related
      ? { relatedLocations: related.map((one) => ({ ...location(one.span), message: { text: one.message } })) }
      : {}),
  };
}

function location({ file, line, column, endLine, endColumn }: Span): object {
  const uri = file.split('/').map(encodeURIComponent).join('/');
  const region = {
    startLine: line,
    startColumn: column,
    ...defined({ endLine, endColumn }),
  };
  return { physicalLocation: { artifactLocation: { uri }, region } };
}
