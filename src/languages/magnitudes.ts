/** Words that multiply the number before them, by language. */

const MAGNITUDES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  en: { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, bn: 1e9 },
  fr: { mille: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9, billion: 1e12, billions: 1e12 },
  es: { mil: 1e3, 'mil millones': 1e9, millón: 1e6, millones: 1e6, billón: 1e12, billones: 1e12 },
  pt: {
    mil: 1e3,
    milhão: 1e6,
    milhões: 1e6,
    bilhão: 1e9,
    bilhões: 1e9,
    'mil milhões': 1e9,
    trilhão: 1e12,
    trilhões: 1e12,
  },
  it: { mila: 1e3, milione: 1e6, milioni: 1e6, miliardo: 1e9, miliardi: 1e9, bilioni: 1e12 },
  de: { tausend: 1e3, million: 1e6, millionen: 1e6, milliarde: 1e9, milliarden: 1e9, billion: 1e12, billionen: 1e12 },
  ru: { тыс: 1e3, тысяч: 1e3, тысячи: 1e3, тысяча: 1e3, млн: 1e6, миллион: 1e6, млрд: 1e9, миллиард: 1e9, трлн: 1e12 },
  uk: { тис: 1e3, тисяч: 1e3, тисячі: 1e3, тисяча: 1e3, млн: 1e6, мільйон: 1e6, млрд: 1e9, мільярд: 1e9, трлн: 1e12 },
  pl: { tys: 1e3, tysiąc: 1e3, tysiące: 1e3, tysięcy: 1e3, mln: 1e6, milion: 1e6, mld: 1e9, miliard: 1e9, bln: 1e12 },
  ar: { ألف: 1e3, آلاف: 1e3, مليون: 1e6, ملايين: 1e6, مليار: 1e9, مليارات: 1e9, تريليون: 1e12 },
  he: { אלף: 1e3, אלפים: 1e3, מיליון: 1e6, מיליוני: 1e6, מיליארד: 1e9, מיליארדי: 1e9, טריליון: 1e12 },
  hi: { हज़ार: 1e3, हजार: 1e3, लाख: 1e5, करोड़: 1e7, अरब: 1e9 },
  zh: { 百万: 1e6, 千万: 1e7, 亿: 1e8, 万亿: 1e12, 万: 1e4, 十亿: 1e9, 百: 1e2, 千: 1e3 },
  ja: { 百万: 1e6, 千万: 1e7, 億: 1e8, 兆: 1e12, 万: 1e4, 十億: 1e9, 百: 1e2, 千: 1e3 },
  ko: { 백만: 1e6, 천만: 1e7, 억: 1e8, 조: 1e12, 만: 1e4, 십억: 1e9, 천: 1e3 },
  th: { พัน: 1e3, หมื่น: 1e4, แสน: 1e5, ล้าน: 1e6, พันล้าน: 1e9, ล้านล้าน: 1e12 },
};

/** Languages whose words end where they are listed: in French, 145 milles are miles. Others have endings, or no spaces. */
const WHOLE_WORDS = new Set(['fr', 'es', 'pt', 'it', 'de']);

/** What a number is multiplied by, for the text that follows it; 1 if it has no such word. */
export function magnitudeOf(after: string, language: string): number {
  const text = after.replace(/^[\s\u00a0\u202f]+/, '').toLowerCase();
  const words = Object.entries(MAGNITUDES[language] ?? {}).sort(([a], [b]) => b.length - a.length);
  const isWhole = WHOLE_WORDS.has(language);
  return (
    words.find(([word]) => text.startsWith(word) && !(isWhole && startsWithLetter(text.slice(word.length))))?.[1] ?? 1
  );
}

function startsWithLetter(text: string): boolean {
  return /^\p{L}/u.test(text);
}
