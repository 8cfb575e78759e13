import { expect, test } from 'vitest';
import { checkLayout } from '../../src/facts/check-layout.ts';
import { StatementMemory } from '../../src/facts/statements/statement-memory.ts';
import { printed } from '../data/support.ts';

function check(template: string, strings = '', levels = {}): string[] {
  const texts = [[{ file: 'layout.hbs', text: template }], [{ file: 'strings.en.yaml', text: strings }]] as const;
  return printed(checkLayout(...texts, levels, new StatementMemory()).diagnostics);
}

test('figures in the words of a template are reported at their place', () => {
  expect(check('<p class="a1">{{x 12}} &#160;</p>\n<p>Read by 5,000 people</p>')).toEqual([
    "layout.hbs:2:12 warning facts/in-layout the layout itself prints '5,000': no claim of a brief can support it | move it to the data, with its claim",
  ]);
});

test('figures in its strings are reported, but not those in keys', () => {
  expect(check('', '# since 1998\nh2: Two columns\nnote: Since 1998\n')).toEqual([
    "strings.en.yaml:3:13 warning facts/in-layout the layout itself prints '1998': no claim of a brief can support it | move it to the data, with its claim",
  ]);
});

test('figures are reported at the requested level', () => {
  expect(check('<p>1998</p>', '', { 'in-layout': 'off' })).toEqual([]);
  expect(check('<p>1998</p>', '', { 'in-layout': 'error' })[0]).toContain('facts/in-layout');
});
