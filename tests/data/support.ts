import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { type FileReader, memoryReader } from '../../src/core/files.ts';

/** A minimal valid brief; line numbers in expectations count from here. */
export const LEAST = `title: A title
standfirst: What it says.
keyMessages: [One point.]
masthead: { series: Brief, number: 1, version: 1, date: 2022-10 }
author: { name: A Writer }
sections:
  - title: First
    blocks:
      - paragraph: Words.
`;

/** Files of a brief in the folder `b`. */
export function briefFiles(yaml: string, others: Readonly<Record<string, string | Uint8Array>> = {}): FileReader {
  const files = Object.entries(others).map(([name, content]) => [`b/${name}`, content] as const);
  return memoryReader({ 'b/brief.yaml': yaml, ...Object.fromEntries(files) });
}

/** One line for each: `brief.yaml:3:5 error data/unknown-key message | hint`. */
export function printed(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ span, severity, code, message, hint }) => {
    const place = span ? `${span.file.replace(/^b\//, '')}:${span.line}:${span.column} ` : '';
    return `${place}${severity === 'error' ? '' : `${severity} `}${code} ${message}${hint ? ` | ${hint}` : ''}`;
  });
}
