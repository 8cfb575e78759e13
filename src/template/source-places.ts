/** The parts of Handlebars' syntax tree used here. */
export interface Program {
  readonly body: readonly Statement[];
}

interface Statement {
  readonly type: string;
  readonly loc: { readonly start: { readonly line: number; readonly column: number } };
  /** For content: the text after white space control. */
  value?: unknown;
  /** For content: the text as written in the file. */
  readonly original?: unknown;
  readonly program?: Program;
  readonly inverse?: Program;
}

/**
 * Adds `data-at="file:line:column"` to every literal start tag in a template, so that later diagnostics about an
 * element lead to the template's line. Works on the parsed template, because Handlebars' output has no positions.
 * Changes the tree in place.
 */
export function markSourcePlaces(program: Program, file: string): void {
  for (const statement of program.body) visit(statement, file);
}

function visit(statement: Statement, file: string): void {
  if (statement.type === 'ContentStatement') markContent(statement, file);
  if (statement.program) markSourcePlaces(statement.program, file);
  if (statement.inverse) markSourcePlaces(statement.inverse, file);
}

const START_TAG = /<[a-zA-Z][a-zA-Z0-9-]*/g;

function markContent(content: Statement, file: string): void {
  const value = String(content.value);
  // `value` may have lost white space at its ends (`{{~`, standalone lines); `original` starts at `loc`.
  const original = String(content.original);
  const cut = original.indexOf(value);
  const start = content.loc.start;
  content.value = value.replace(START_TAG, (tag: string, offset: number) => {
    const before = original.slice(0, Math.max(0, cut) + offset);
    const lines = before.split('\n');
    const line = start.line + lines.length - 1;
    const column = (lines.length === 1 ? start.column : 0) + (lines.at(-1)?.length ?? 0) + 1;
    return `${tag} data-at="${attributeText(file)}:${line}:${column}"`;
  });
}

/** The name of a file in an attribute. */
export function attributeText(file: string): string {
  return file.replace(/"/g, '&quot;');
}
