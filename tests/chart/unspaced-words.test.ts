/** Words in charts of scripts without spaces end lines as text does. */

import { beforeAll, expect, it } from 'vitest';
import { createTypesetter } from '../../src/chart/typesetter.ts';
import { localeFor } from '../../src/languages/locale-for.ts';
import { plainShaper } from '../text/fixtures.ts';
import { theme } from './support.ts';

let wrap: (text: string, letters: number, language: string) => readonly string[];

beforeAll(() => {
  const shaper = plainShaper();
  wrap = (text, letters, language) => {
    const type = createTypesetter({ shaper, theme, locale: localeFor(language) });
    const font = type.font(10);
    return type.wrap(text, font, letters * 5 + 0.1);
  };
});

it('Chinese, not before punctuation, and Latin words in it whole', () => {
  expect(wrap('白俄罗斯，乌克兰', 4, 'zh')).toEqual(['白俄罗', '斯，乌克', '兰']);
  expect(wrap('关于COVID的说法', 6, 'zh')).toEqual(['关于', 'COVID的', '说法']);
});

it('Thai and Khmer between words', () => {
  expect(wrap('ภาษาไทยเป็นภาษา', 9, 'th')).toEqual(['ภาษาไทย', 'เป็นภาษา']);
  expect(wrap('ការធ្វើដំណើរក្នុងទីក្រុង', 16, 'km').join('')).toBe('ការធ្វើដំណើរក្នុងទីក្រុង');
  expect(wrap('ការធ្វើដំណើរក្នុងទីក្រុង', 16, 'km').length).toBeGreaterThan(1);
});

it('European words only at spaces', () => {
  expect(wrap('well-known words', 10, 'en')).toEqual(['well-known', 'words']);
});
