import { describe, expect, it } from 'vitest';
import { realPages } from '../tags/real-pages.ts';

const css =
  '@page { size: 180pt 100pt; margin: 20pt 40pt 20pt 20pt } p { margin: 0 } .j { text-align: justify } .any { overflow-wrap: anywhere }';
const say = async (html: string): Promise<string[]> =>
  (await realPages(html, { css })).diagnostics.map((d) => `${d.severity} ${d.code} <${d.element}> ${d.message}`);

describe('lines that could not be set well are reported with their page', () => {
  const long = 'Donaudampfschifffahrtsgesell';

  it('too wide for their measure', async () => {
    expect(await say(`<p>On the <em>${long}</em>.</p>`)).toEqual([
      expect.stringMatching(
        /^warning text\/overfull-line <em> 'Donaudampfschifffahrtsgesell.' on page 1 is \d+\.\d pt wider than/,
      ),
    ]);
  });

  it('stretched too far', async () => {
    const text = 'Of all strengths, straightforwardness.';
    expect(await say(`<p>One</p><p class="j">${text} One more line.</p>`)).toEqual([
      expect.stringMatching(
        /^warning text\/loose-line <p> 'Of all strengths,' on page 1 is a loose line: .* 9\.8 times/,
      ),
    ]);
  });

  it('broken inside a syllable', async () => {
    const found = await say(`<p>${'x<br>'.repeat(4)}x</p><p class="any">${long}</p>`);
    expect(found).toEqual([
      expect.stringMatching(/^warning text\/parted-word <p> 'Donaudampf.*' on page 2 ends inside a word/),
    ]);
  });

  it('but not good ones', async () => {
    expect(
      await say('<p class="j">Words that fit into their lines, and leave no great white between them.</p>'),
    ).toEqual([]);
  });
});
