import { expect, it } from 'vitest';
import { cascade, createStyleCache } from '../../src/css/cascade.ts';
import { cssName, definitionOf, PROPERTY_NAMES } from '../../src/css/properties.ts';
import { lengthUnits } from '../../src/css/values/units.ts';
import { parseMarkup } from '../../src/html/parse.ts';
import { cssReference } from './reference.ts';

/** The diagnostics for declarations on a paragraph. */
function complaints(declarations: string): string[] {
  const root = parseMarkup('<body lang="en"><p>x</p></body>').value;
  const sheet = { file: 'x.css', text: `p { ${declarations} }`, origin: 'author' as const };
  return cascade(root, [sheet], createStyleCache()).diagnostics.map((d) => d.message);
}

it('docs/css.md lists what is supported', async () => {
  await expect(cssReference()).toMatchFileSnapshot('../../docs/css.md');
});

it('accepts every keyword that it lists', () => {
  for (const name of PROPERTY_NAMES) {
    const { syntax } = definitionOf(name).value;
    if (/[[\]{}#&]|\s(?![|\s])(?<!\|\s)/.test(syntax)) continue;
    for (const keyword of syntax.split('|').map((part) => part.trim())) {
      if (/^[a-z-]+$/.test(keyword)) expect(complaints(`${cssName(name)}: ${keyword}`)).toEqual([]);
    }
  }
});

it('accepts every unit that it lists', () => {
  for (const unit of lengthUnits()) expect(complaints(`margin-top: 2${unit}`)).toEqual([]);
});
