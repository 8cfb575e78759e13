import { describe, expect, it } from 'vitest';
import { IRREGULAR } from '../../src/languages/en/irregular.ts';
import { stem } from '../../src/languages/en/stem.ts';

describe('the stem of an English word', () => {
  it.each(Object.entries(IRREGULAR))('%s is that of %s', (form, base) => {
    expect(stem(form)).toBe(stem(base));
  });

  it.each([
    ['wives', 'wife’s'],
    ['growth', 'grew'],
    ['losses', 'lost'],
    ['dropped', 'drop'],
    ['carried', 'carry'],
    ['buses', 'bus'],
  ])('%s is that of %s', (a, b) => expect(stem(a)).toBe(stem(b)));

  it.each([
    ['left', 'leave'],
    ['best', 'good'],
    ['west', 'we'],
    ['carry', 'car'],
  ])('%s is another one than that of %s', (a, b) => expect(stem(a)).not.toBe(stem(b)));
});
