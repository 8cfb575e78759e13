import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countDiagnostics, printDiagnostics } from '../../src/cli/print-diagnostics.ts';
import type { Diagnostic } from '../../src/core/diagnostic.ts';

/** The lines printed for an error at a place in a file with this text. */
function printed(
  text: string,
  place: { line: number; column: number; endLine?: number; endColumn?: number },
  columns = 60,
  message = 'wrong',
) {
  const lines: string[] = [];
  const printer = {
    write: (t: string) => lines.push(t),
    line: (t: string) => lines.push(t),
    paint: (_: string, t: string) => t,
    columns,
  };
  const span = { file: 'a.yaml', ...place };
  const diagnostic: Diagnostic = { severity: 'error', code: 'data/wrong-value', message, span };
  printDiagnostics([diagnostic], [{ path: 'a.yaml', bytes: new TextEncoder().encode(text) }], printer);
  return lines;
}

describe('messages', () => {
  it('quote words of two lines in one', () => {
    expect(printed('a\n', { line: 1, column: 1 }, 60, "no claim states 'one\nto two'")[0]).toContain("'one to two'");
  });
});

describe('excerpts', () => {
  it('mark the place, below tabs and letters of any script', () => {
    expect(printed('один:\n\tдва: три\n', { line: 2, column: 7, endLine: 2, endColumn: 10 })).toEqual([
      'a.yaml:2:7: error[data/wrong-value]: wrong',
      '  2 | \tдва: три',
      '    | \t     ^~~',
    ]);
  });

  it('mark a place that ends on a later line up to the end of the line', () => {
    expect(printed('a: [1,\n  2]', { line: 1, column: 4, endLine: 2, endColumn: 4 })[2]).toBe('    |    ^~~');
  });

  it('are a window on long lines', () => {
    const text = `${'x'.repeat(200)}HERE${'y'.repeat(200)}`;
    const [, line = '', caret = ''] = printed(text, { line: 1, column: 201, endLine: 1, endColumn: 205 });
    expect(line).toMatch(/^ {2}1 \| …x+HEREy+…$/);
    expect(line.length).toBeLessThanOrEqual(60);
    expect(caret.indexOf('^')).toBe(line.indexOf('HERE'));
    expect(caret.trimEnd()).toMatch(/\^~~~$/);
  });

  it('are left out for places outside the file', () => {
    expect(printed('a', { line: 9, column: 1 })).toHaveLength(1);
  });

  it('never control the terminal or exceed its width', () => {
    const place = fc.record({ line: fc.integer({ min: 1, max: 3 }), column: fc.integer({ min: 1, max: 300 }) });
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'binary-ascii' }), place, (text, at) => {
        for (const line of printed(text, at)) {
          expect(line).not.toMatch(/(?!\t)\p{Cc}/u);
          expect(line.length).toBeLessThanOrEqual(60);
        }
      }),
    );
  });
});

describe('many alike', () => {
  it('are limited to 20, and the rest are counted', () => {
    const lines: string[] = [];
    const printer = {
      write: (t: string) => lines.push(t),
      line: (t: string) => lines.push(t),
      paint: (_: string, t: string) => t,
      columns: 80,
    };
    const of = (code: Diagnostic['code'], file: string, line: number): Diagnostic => ({
      ...{ severity: 'error', code, message: 'wrong', span: { file, line, column: 1 } },
    });
    const many = Array.from({ length: 116 }, (_, i) => of('data/wrong-value', 'a.csv', i + 1));
    const others = [
      of('data/wrong-type', 'a.csv', 1),
      ...Array.from({ length: 20 }, (_, i) => of('data/wrong-value', 'b.csv', i + 1)),
    ];
    printDiagnostics([...many, ...others], [], printer);
    expect(lines).toHaveLength(20 + 1 + 1 + 20);
    expect(lines[20]).toBe('  and 96 more data/wrong-value in a.csv; --json lists them all');
    expect(lines[21]).toContain('data/wrong-type');
  });
});

describe('counts', () => {
  it('name each kind once', () => {
    const of = (severity: Diagnostic['severity']): Diagnostic => ({ severity, code: 'data/wrong-value', message: 'x' });
    expect(countDiagnostics([of('error'), of('warning'), of('error')])).toBe('2 errors, 1 warning');
    expect(countDiagnostics([])).toBe('');
  });
});
