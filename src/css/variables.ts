/** Custom properties and var() (CSS Custom Properties 1). Values are text, parsed where they are used. */

import type { CssReport } from './report.ts';
import type { CustomDeclaration } from './rules.ts';
import { closingParenthesis, skipOpaque, splitTopLevel } from './text-scan.ts';

/** Longer values come from properties that multiply each other; they are invalid (CSS Custom Properties 1, 3.3). */
const LONGEST_VALUE = 20_000;
/** The longest chain of properties, each with the next in its value. */
const DEEPEST_VALUE = 200;

export type Substitution = { readonly text: string } | { readonly missing: string } | { readonly excess: string };

// Written out, since a first `toLocaleString` takes longer than the rest of a start's own code.
const TOO_LONG = { excess: 'becomes longer than 20,000 characters when its variables are replaced' };
const TOO_DEEP = `needs more than ${DEEPEST_VALUE} variables, each inside another`;

/** The text with every var() replaced by its value or its fallback; `missing` names one that has neither. */
export function substituteVariables(text: string, lookUp: (name: string) => string | undefined): Substitution {
  let out = '';
  for (let i = 0; i < text.length; ) {
    const opaque = skipOpaque(text, i);
    if (opaque > i) {
      out += text.slice(i, opaque);
      i = opaque;
      continue;
    }
    if (!startsVariable(text, i)) {
      out += text[i++];
      continue;
    }
    const end = closingParenthesis(text, i + 4);
    const value = variableValue(text.slice(i + 4, end), lookUp);
    if (!('text' in value)) return value;
    // Spaces keep the inserted text separate from its neighbours.
    out += ` ${value.text} `;
    if (out.length > LONGEST_VALUE) return TOO_LONG;
    i = end + 1;
  }
  return { text: out.trim() };
}

function startsVariable(text: string, at: number): boolean {
  return text.slice(at, at + 4).toLowerCase() === 'var(' && !/[\w-]/.test(text[at - 1] ?? ' ');
}

/** `--name` or `--name, fallback`; the fallback is everything after the first comma. */
function variableValue(inside: string, lookUp: (name: string) => string | undefined): Substitution {
  const [first] = splitTopLevel(inside, ',');
  const name = (first?.text ?? '').trim();
  const value = lookUp(name);
  if (value !== undefined) return { text: value };
  const comma = first?.text.length ?? 0;
  if (comma >= inside.length) return { missing: name };
  return substituteVariables(inside.slice(comma + 1), lookUp);
}

/**
 * An element's custom properties: its own, with var() replaced, over those that it inherits. Properties that refer to
 * each other in a cycle aren't set. Returns the inherited map itself if the element declares none.
 */
export function resolveCustomProperties(
  declared: ReadonlyMap<string, CustomDeclaration>,
  inherited: ReadonlyMap<string, string>,
  report: CssReport,
): ReadonlyMap<string, string> {
  if (declared.size === 0) return inherited;
  const values = new Map<string, string | undefined>();
  const circular = new Set<string>();
  const path: string[] = [];
  const lookUp = (name: string): string | undefined => {
    if (values.has(name)) return values.get(name);
    const own = declared.get(name);
    if (!own) return inherited.get(name);
    const at = path.indexOf(name);
    if (at >= 0) {
      for (const one of path.slice(at)) circular.add(one);
      return undefined;
    }
    if (path.length > DEEPEST_VALUE) {
      report.endlessVariable(name, TOO_DEEP, own.span);
      return undefined;
    }
    path.push(name);
    const value = ownValue(own, inherited, lookUp, report);
    path.pop();
    const valid = circular.has(name) ? undefined : value;
    values.set(name, valid);
    return valid;
  };
  const all = new Map(inherited);
  for (const name of declared.keys()) {
    const value = lookUp(name);
    if (value === undefined) all.delete(name);
    else all.set(name, value);
  }
  const first = [...declared.values()].find((one) => circular.has(one.name));
  if (first) report.variableCycle([...circular].sort(), first.span);
  return all;
}

function ownValue(
  own: CustomDeclaration,
  inherited: ReadonlyMap<string, string>,
  lookUp: (name: string) => string | undefined,
  report: CssReport,
): string | undefined {
  const keyword = own.text.toLowerCase();
  if (keyword === 'initial') return undefined;
  if (keyword === 'inherit' || keyword === 'unset') return inherited.get(own.name);
  const result = substituteVariables(own.text, lookUp);
  if ('excess' in result) report.endlessVariable(own.name, result.excess, own.span);
  return 'text' in result ? result.text : undefined;
}
