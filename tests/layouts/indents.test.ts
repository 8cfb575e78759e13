/** The indents by which readers know where a paragraph begins. */

import { expect, it } from 'vitest';
import { createCompiler, memoryReader, printStage } from '../../src/index.ts';
import { overlay } from '../setup/overlay.ts';

const BRIEF = `
masthead: { series: Policy brief, number: 1, version: 1, date: 2026-03 }
title: Title
standfirst: Words.
keyMessages: [One]
sections:
  - title: Part
    blocks: [{ paragraph: First. }, { figure: a }, { paragraph: Second. }, { figure: b }, { figure: c }, { paragraph: Third. }]
  - { title: Other part, blocks: [{ figure: d }, { paragraph: Fourth. }] }
charts:
${['a', 'b', 'c', 'd'].map((id) => `  ${id}: { kind: bar, title: T, measure: M, rows: [{ label: L, value: 1 }] }`).join('\n')}
author: { name: N }
checks: { no-claims: off }
`;

it.each(['brief', 'report'])(
  'are at paragraphs that meet once the figure between them has moved, in the layout %s',
  async (layout) => {
    const reader = overlay(memoryReader({ 'data/x/brief.yaml': BRIEF }));
    const styles = printStage(await createCompiler({ reader }).build('data/x', { layout }), 'styles') ?? '';
    const paragraphs = [...styles.matchAll(/^ *p \{[^}]*text-align: justify[^}]*\}/gm)].map(([rule]) => rule);
    const indents = paragraphs.map((rule) => (/text-indent: [1-9]/.test(rule) ? 'indented' : 'flush')).join(' ');
    // The parts around the sections have paragraphs, too.
    expect(indents).toContain('flush indented indented flush');
  },
);

it('are not at a paragraph that only big numbers precede', async () => {
  const brief = BRIEF.replace('{ figure: d }', '{ keyFigures: [{ value: 5, label: of them }] }');
  const reader = overlay(memoryReader({ 'data/x/brief.yaml': brief }));
  const styles = printStage(await createCompiler({ reader }).build('data/x'), 'styles') ?? '';
  const after = styles.slice(styles.indexOf('key-figures'));
  expect(after).toMatch(/^ *p\.measure \{/m);
  expect(after).not.toMatch(/^ *p\.\w+ \{[^}]*text-indent: [1-9]/m);
  expect(/^ *p \{[^}]*text-align: justify[^}]*\}/m.exec(after)?.[0]).toMatch(/^(?!.*text-indent: [1-9])/);
});
