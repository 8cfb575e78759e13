/** Finds slots in texts: `{= name}`, `{= unemployment | compared to national}`. `\{=` isn't a slot. */

export interface Slot {
  /** The offsets of `{` and behind `}`, UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly expression: SlotExpression;
}

/** A column, and the forms that it goes through. */
export interface SlotExpression {
  readonly column: string;
  readonly forms: readonly string[];
}

/** The slots of a text in order, and the offset of one that isn't closed. */
export function slotsIn(text: string): { readonly slots: readonly Slot[]; readonly unclosed: number | undefined } {
  const slots: Slot[] = [];
  for (let at = text.indexOf('{='); at >= 0; at = text.indexOf('{=', at)) {
    if (isEscaped(text, at)) {
      at += 2;
      continue;
    }
    const close = text.indexOf('}', at);
    if (close < 0) return { slots, unclosed: at };
    slots.push({ start: at, end: close + 1, expression: parseExpression(text.slice(at + 2, close)) });
    at = close + 1;
  }
  return { slots, unclosed: undefined };
}

/** Words between brackets as other programs have them: `{name}`, `{{name}}`, `${name}`. */
export function likeSlots(
  text: string,
): readonly { readonly start: number; readonly end: number; readonly column: string }[] {
  return [...text.matchAll(/\$?\{{1,2}(?![=@^])([^{}=]+)\}{1,2}/g)].map(({ index, 0: written, 1: inside = '' }) => ({
    start: index,
    end: index + written.length,
    column: parseExpression(inside).column,
  }));
}

/** The expression of a whole value, `= code`; undefined for other values. */
export function wholeSlot(text: string): SlotExpression | undefined {
  const found = /^\s*=(?!=)\s*(\S.*)$/s.exec(text)?.[1];
  return found === undefined ? undefined : parseExpression(found);
}

export function parseExpression(text: string): SlotExpression {
  const [column = '', ...forms] = text.split('|').map((part) => part.replace(/\s+/g, ' ').trim());
  return { column, forms };
}

/** True after an odd number of backslashes. */
function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (before > 0 && text.charAt(before - 1) === '\\') before--;
  return (at - before) % 2 === 1;
}
