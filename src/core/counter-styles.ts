/** The predefined counter styles (CSS Counter Styles 3, 6), except the longhand East Asian and Ethiopic ones. */

/** How numbers are built from symbols (CSS Counter Styles 3, 3.1). */
export type CounterStyle =
  | {
      readonly system: 'cyclic' | 'numeric' | 'alphabetic' | 'fixed';
      readonly signs: readonly string[];
      readonly suffix: string;
    }
  | {
      readonly system: 'additive';
      readonly signs: readonly (readonly [weight: number, sign: string])[];
      readonly range: readonly [number, number];
      readonly suffix: string;
    };

const FULL_STOP = '.';
const IDEOGRAPHIC_COMMA = '、';

/** Ten digits with consecutive code points. */
const digits = (zero: number): CounterStyle => ({
  system: 'numeric',
  signs: Array.from({ length: 10 }, (_, i) => String.fromCodePoint(zero + i)),
  suffix: FULL_STOP,
});
const letters = (signs: string, suffix = FULL_STOP): CounterStyle => ({
  system: 'alphabetic',
  signs: [...signs],
  suffix,
});
const bullet = (sign: string): CounterStyle => ({ system: 'cyclic', signs: [sign], suffix: '' });
const fixed = (signs: string): CounterStyle => ({ system: 'fixed', signs: [...signs], suffix: IDEOGRAPHIC_COMMA });

/** Symbols for 1 to 9, 10 to 90, 100 to 900 and so on, in that order. */
function decades(signs: readonly string[], most: number): CounterStyle {
  const weighted = signs.map((sign, i) => [((i % 9) + 1) * 10 ** Math.floor(i / 9), sign] as const);
  return { system: 'additive', signs: weighted.reverse(), range: [1, most], suffix: FULL_STOP };
}

function additive(pairs: string, range: readonly [number, number]): CounterStyle {
  const words = pairs.split(' ');
  const signs = words.flatMap((word, i) => (i % 2 === 0 ? [[Number(word), words[i + 1] ?? ''] as const] : []));
  return { system: 'additive', signs, range, suffix: FULL_STOP };
}

const ROMAN = '1000 m 900 cm 500 d 400 cd 100 c 90 xc 50 l 40 xl 10 x 9 ix 5 v 4 iv 1 i';
const HEBREW =
  '10000 י׳ 9000 ט׳ 8000 ח׳ 7000 ז׳ 6000 ו׳ 5000 ה׳ 4000 ד׳ 3000 ג׳ 2000 ב׳ 1000 א׳ 400 ת 300 ש 200 ר 100 ק 90 צ 80 פ ' +
  '70 ע 60 ס 50 נ 40 מ 30 ל 20 כ 19 יט 18 יח 17 יז 16 טז 15 טו 10 י 9 ט 8 ח 7 ז 6 ו 5 ה 4 ד 3 ג 2 ב 1 א';
const armenian = (first: number): CounterStyle =>
  decades(Array.from({ length: 36 }, (_, i) => String.fromCodePoint(first + i)), 9999); // biome-ignore format: a call
const KATAKANA = 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヰヱヲン';
const HIRAGANA = 'あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわゐゑをん';
const IROHA = 'いろはにほへとちりぬるをわかよたれそつねならむうゐのおくやまけふこえてあさきゆめみしゑひもせす';
const IROHA_KATAKANA = 'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス';
const LATIN = 'abcdefghijklmnopqrstuvwxyz';

const STYLES = {
  disc: () => bullet('•'),
  circle: () => bullet('◦'),
  square: () => bullet('▪'),
  'disclosure-open': () => bullet('▾'),
  'disclosure-closed': () => bullet('▸'),
  decimal: () => digits(0x30),
  'decimal-leading-zero': () => digits(0x30),
  'arabic-indic': () => digits(0x660),
  bengali: () => digits(0x9e6),
  cambodian: () => digits(0x17e0),
  khmer: () => digits(0x17e0),
  'cjk-decimal': () => ({ system: 'numeric', signs: [...'〇一二三四五六七八九'], suffix: IDEOGRAPHIC_COMMA }),
  devanagari: () => digits(0x966),
  gujarati: () => digits(0xae6),
  gurmukhi: () => digits(0xa66),
  kannada: () => digits(0xce6),
  lao: () => digits(0xed0),
  malayalam: () => digits(0xd66),
  mongolian: () => digits(0x1810),
  myanmar: () => digits(0x1040),
  oriya: () => digits(0xb66),
  persian: () => digits(0x6f0),
  tamil: () => digits(0xbe6),
  telugu: () => digits(0xc66),
  thai: () => digits(0xe50),
  tibetan: () => digits(0xf20),
  'lower-alpha': () => letters(LATIN),
  'lower-latin': () => letters(LATIN),
  'upper-alpha': () => letters(LATIN.toUpperCase()),
  'upper-latin': () => letters(LATIN.toUpperCase()),
  'lower-greek': () => letters('αβγδεζηθικλμνξοπρστυφχψω'),
  hiragana: () => letters(HIRAGANA, IDEOGRAPHIC_COMMA),
  'hiragana-iroha': () => letters(IROHA, IDEOGRAPHIC_COMMA),
  katakana: () => letters(KATAKANA, IDEOGRAPHIC_COMMA),
  'katakana-iroha': () => letters(IROHA_KATAKANA, IDEOGRAPHIC_COMMA),
  'lower-roman': () => additive(ROMAN, [1, 3999]),
  'upper-roman': () => additive(ROMAN.toUpperCase(), [1, 3999]),
  armenian: () => armenian(0x531),
  'upper-armenian': () => armenian(0x531),
  'lower-armenian': () => armenian(0x561),
  georgian: () => decades([...'აბგდევზჱთიკლმნჲოპჟრსტჳფქღყშჩცძწჭხჴჯჰჵ'], 19999),
  hebrew: () => additive(HEBREW, [1, 10999]),
  'cjk-earthly-branch': () => fixed('子丑寅卯辰巳午未申酉戌亥'),
  'cjk-heavenly-stem': () => fixed('甲乙丙丁戊己庚辛壬癸'),
} as const satisfies Readonly<Record<string, () => CounterStyle>>;

export type CounterStyleName = keyof typeof STYLES;

export const COUNTER_STYLE_NAMES = Object.keys(STYLES) as readonly CounterStyleName[];

const cache = new Map<string, CounterStyle>();

/** The style with this name; decimal for unknown names. */
export function counterStyle(name: string): CounterStyle {
  let style = cache.get(name);
  if (!style) {
    style = (Object.hasOwn(STYLES, name) ? STYLES[name as CounterStyleName] : STYLES.decimal)();
    cache.set(name, style);
  }
  return style;
}
