/** Parses a page's content stream: operators with their operands and enclosing marked content. */

export interface Step {
  readonly operator: string;
  /** Numbers, names with their slash, strings as bytes; dictionaries and arrays are split into tokens. */
  readonly operands: readonly (number | string | Buffer)[];
  /** Marked content around it, outermost first. */
  readonly marks: readonly Mark[];
}

export interface Mark {
  readonly tag: string;
  readonly mcid: number | undefined;
  readonly properties: string;
}

const TOKEN = /<<|>>|<[0-9A-Fa-f\s]*>|\((?:[^()\\]|\\.)*\)|\[|\]|\/[^\s/<>[\]()%]*|[^\s/<>[\]()%]+/gs;

/** Throws if marked content or graphics states aren't closed. */
export function steps(content: string): readonly Step[] {
  const out: Step[] = [];
  const marks: Mark[] = [];
  let operands: (number | string | Buffer)[] = [];
  let depth = 0;
  for (const [token] of content.matchAll(TOKEN)) {
    const operand = operandOf(token);
    if (operand !== undefined) {
      operands.push(operand);
      continue;
    }
    if (token === 'BDC' || token === 'BMC') {
      const properties = operands.slice(1).join(' ');
      const mcid = /\/MCID (\d+)/.exec(properties)?.[1];
      marks.push({
        tag: String(operands[0]).slice(1),
        mcid: mcid === undefined ? undefined : Number(mcid),
        properties,
      });
    }
    if (token === 'q') depth++;
    if (token === 'Q' && --depth < 0) throw new Error('Q without q');
    out.push({ operator: token, operands, marks: [...marks] });
    if (token === 'EMC' && !marks.pop()) throw new Error('EMC without BDC');
    operands = [];
  }
  if (depth !== 0 || marks.length > 0) throw new Error('the content ends inside q or BDC');
  return out;
}

function operandOf(token: string): number | string | Buffer | undefined {
  if (token === '<<' || token === '>>' || token === '[' || token === ']' || token.startsWith('/')) return token;
  if (token.startsWith('<')) return Buffer.from(token.slice(1, -1).replace(/\s/g, ''), 'hex');
  if (token.startsWith('(')) return Buffer.from(token.slice(1, -1), 'latin1');
  return /^[+-]?[\d.]+$/.test(token) ? Number(token) : undefined;
}
