import { CHARTS, en } from './en.ts';
import type { LocaleWords } from './locale-words.ts';

/** English as in the United States, where it differs. */
export const enUs: LocaleWords = {
  ...en,
  charts: { ...CHARTS, betweenClasses: 'in one of the classes of its two colors, or between them' },
  shared: { ...en.shared, licence: 'License.' },
};
