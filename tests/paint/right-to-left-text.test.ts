/** Text from right to left as independent programs extract it: in the order of the source, with its spaces. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, describe, expect, it } from 'vitest';
import { makePdf } from './make-pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'briefwright-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What programs add to show a line in order, and what the file adds for them. */
const CONTROLS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\f]/g;
const plain = (text: string): string => text.replace(CONTROLS, '').replace(/\s+/g, ' ').trim();

function run(command: string, ...words: string[]): string | undefined {
  try {
    return execFileSync(command, words, { stdio: ['ignore', 'pipe', 'ignore'] }).toString();
  } catch {
    return undefined;
  }
}

async function pdfjsText(path: string): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let i = 1; i <= document.numPages; i++) {
    const { items } = await (await document.getPage(i)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
  }
  await document.destroy();
  return pages.join('\n');
}

const structureText = (path: string): string | undefined => {
  const text = run('pdfinfo', '-struct-text', path);
  return text === undefined ? undefined : [...text.matchAll(/^ *"(.*)"$/gm)].map(([, words]) => words).join(' ');
};

const face = (family: string, name: string, folder = '400Regular', weight = 400): string =>
  `@font-face { font-family: "${family}"; src: url("npm:@expo-google-fonts/${name}/${folder}/${family.replaceAll(' ', '')}_${folder}.ttf"); font-weight: ${weight} }`;

const FONTS = {
  ar: `${face('Noto Sans Arabic', 'noto-sans-arabic')} ${face('Noto Sans Arabic', 'noto-sans-arabic', '700Bold', 700)} body { font-family: "Noto Sans Arabic", "Source Sans 3" }`,
  he: `${face('Noto Sans Hebrew', 'noto-sans-hebrew')} body { font-family: "Noto Sans Hebrew", "Source Sans 3" }`,
  ur: `${face('Noto Nastaliq Urdu', 'noto-nastaliq-urdu')} body { font: 10pt/24pt "Noto Nastaliq Urdu", "Source Sans 3" }`,
};

const AR =
  'بلغ عدد سكان العالم ثمانية مليارات نسمة في نوفمبر 2022، وفقًا لتقديرات الأمم المتحدة (UN)، بعد أن كان 7,975.1 مليون نسمة.';
const HE =
  'אוכלוסיית העולם הגיעה לשמונה מיליארד בנובמבר 2022, לפי הערכת האו״ם (UN). קצב הגידול — פחות מ־1% בשנה — מאט, ו-United Nations Population Fund מסכים: "כך זה".';
const UR =
  'نومبر 2022 میں دنیا کی آبادی آٹھ ارب تک پہنچ گئی، اقوام متحدہ (UN) کے اندازے کے مطابق۔ آبادی میں اضافے کی رفتار کم ہے، یعنی ۱٪ سے بھی کم۔';
const FA =
  'جمعیت جهان در نوامبر ۲۰۲۲ به هشت میلیارد نفر رسید؛ برآورد سازمان ملل متحد (UN). می‌گویند که کتاب‌های آنان چنین است.';

interface Case {
  readonly name: string;
  readonly language: keyof typeof FONTS;
  readonly css?: string;
  readonly paragraphs: readonly string[];
}

const CASES: readonly Case[] = [
  { name: 'Arabic with numbers and foreign words', language: 'ar', paragraphs: [AR] },
  { name: 'justified lines', language: 'ar', css: 'p { text-align: justify }', paragraphs: [AR] },
  {
    name: 'Arabic digits, quotation marks, ligatures',
    language: 'ar',
    paragraphs: ['من 5% إلى ١٢٫٣٪، و«السكان» لا إله إلا الله؛ هل تُذكر Population Fund هنا؟ نعم!'],
  },
  { name: 'vowel signs', language: 'ar', paragraphs: ['يُولَدُ جَمِيعُ النَّاسِ أَحْرَارًا مُتَسَاوِينَ فِي الْكَرَامَةِ وَالْحُقُوقِ.'] },
  { name: 'Hebrew with numbers and foreign words', language: 'he', paragraphs: [HE] },
  { name: 'Hebrew points', language: 'he', paragraphs: ['בְּרֵאשִׁית בָּרָא אֱלֹהִים אֵת הַשָּׁמַיִם וְאֵת הָאָרֶץ.'] },
  { name: 'Urdu in Nastaliq, whose letters are above each other', language: 'ur', paragraphs: [UR] },
  { name: 'Persian with joiners', language: 'ar', paragraphs: [FA] },
  {
    name: 'several paragraphs, with bold letters',
    language: 'ar',
    css: 'p:first-child { font-weight: 700 }',
    paragraphs: ['النمو يتباطأ.', AR],
  },
];

describe.each(CASES)('$name', ({ name, language, css = '', paragraphs }) => {
  const made = makePdf(paragraphs.map((text) => `<p>${text}</p>`).join(''), {
    language,
    css: `${FONTS[language]} body { direction: rtl } ${css}`,
  }).then((bytes) => {
    const path = join(folder, `${CASES.findIndex((other) => other.name === name)}.pdf`);
    writeFileSync(path, bytes);
    return path;
  });
  const source = plain(paragraphs.join(' '));

  it.each([
    ['pdftotext', (path: string) => run('pdftotext', path, '-')],
    ['pdftotext -layout', (path: string) => run('pdftotext', '-layout', path, '-')],
    ['the structure of poppler', structureText],
    ['mutool', (path: string) => run('mutool', 'draw', '-q', '-F', 'text', path)],
  ])('in %s', async (_, extract) => {
    const text = extract(await made);
    if (text !== undefined) expect(plain(text)).toBe(source);
  });

  it('in pdf.js, which drops joiners', async () => {
    expect(plain(await pdfjsText(await made))).toBe(source.replace(/\u200c/g, ''));
  });
});
