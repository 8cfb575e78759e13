/** Changes as text for a terminal, and as Markdown. */

import {
  type Alteration,
  type ChangeKind,
  type Changes,
  isUnchanged,
  type PassageChange,
  type SectionChange,
} from './changes.ts';

const SIGNS: Readonly<Record<ChangeKind, string>> = { added: '+', removed: '-', altered: '~' };

function titleOf({ place, title }: SectionChange): string {
  if (place === 'section') return title;
  return place === 'front' ? 'Before the first section' : 'Notes, sources and details of the brief';
}

/** A line for each change: `~ survey  value: less than 10% -> less than 12%`. */
export function changesAsText(changes: Changes): string {
  const { from, to, claims, sections } = changes;
  const lines = [`version ${from.version} (${from.date}) -> version ${to.version} (${to.date})`];
  if (isUnchanged(changes)) return `${[...lines, 'nothing changed'].join('\n')}\n`;
  if (claims.length > 0) lines.push('', 'Claims');
  for (const { kind, id, words, alterations } of claims) {
    lines.push(`  ${SIGNS[kind]} ${id}${kind === 'altered' ? '' : `: ${words}`}`);
    for (const one of alterations) lines.push(`      ${alterationText(one)}`);
  }
  for (const section of sections) {
    const { kind, passages } = section;
    lines.push('', `${kind === 'altered' ? '' : `${SIGNS[kind]} `}${titleOf(section)}`);
    for (const one of passages) lines.push(...passageText(one));
  }
  return `${lines.join('\n')}\n`;
}

function alterationText({ what, from, to }: Alteration): string {
  return `${what}: ${from ?? 'none'} -> ${to ?? 'none'}`;
}

function passageText({ kind, what, from, to }: PassageChange): readonly string[] {
  const head = `  ${SIGNS[kind]} ${what}`;
  if (from === undefined || to === undefined) return [`${head}: ${to ?? from}`];
  return [head, `      - ${from}`, `      + ${to}`];
}

/** The same for a pull request, a release or a message. */
export function changesAsMarkdown(changes: Changes): string {
  const { from, to, claims, sections } = changes;
  const lines = [
    `# ${to.title}`,
    '',
    `Changes from version ${from.version} (${from.date}) to version ${to.version} (${to.date}).`,
  ];
  if (isUnchanged(changes)) lines.push('', 'Nothing changed.');
  if (claims.length > 0) {
    lines.push('', '## Claims', '', '| claim | change | before | after |', '| --- | --- | --- | --- |');
    for (const { kind, id, words, alterations } of claims) {
      if (kind === 'added') lines.push(row([code(id), 'added', '', words]));
      else if (kind === 'removed') lines.push(row([code(id), 'removed', words, '']));
      for (const { what, from: was, to: is } of alterations) lines.push(row([code(id), what, was ?? '', is ?? '']));
    }
  }
  for (const section of sections) {
    const { kind, passages } = section;
    lines.push('', `## ${escaped(titleOf(section))}${kind === 'altered' ? '' : ` (${kind})`}`, '');
    for (const { kind: change, what, from: was, to: is } of passages) {
      if (was !== undefined && is !== undefined) {
        lines.push(`- **${what}** altered:`, `  - ~~${escaped(was)}~~`, `  - ${escaped(is)}`);
      } else lines.push(`- **${what}** ${change}: ${escaped(is ?? was ?? '')}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => (cell.startsWith('`') ? cell : escaped(cell).replaceAll('|', '\\|'))).join(' | ')} |`;
}

function code(text: string): string {
  return `\`${text}\``;
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>~]/g, '\\$&').replace(/\s+/g, ' ');
}
