/** The checks of facts know words only through a lexicon (src/languages): their code has none of any language. */

import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { unitNamed } from '../../src/facts/figures/units.ts';

/** Words in code that are the same in every language. */
const INTERNATIONAL: Readonly<Record<string, string>> = {
  https: 'the start of addresses',
  sic: 'Latin, for editors of any language',
  Rs: 'an abbreviation of a currency',
  KSh: 'an abbreviation of a currency',
};

/** Files with names that aren't words of a text. */
const TABLES: Readonly<Record<string, string>> = {
  'src/facts/passages/own-chart.ts': 'the properties of Chart.js',
  'src/facts/figures/units.ts': 'the canonical names of units, and international symbols',
};

/** Methods whose arguments are compared with words of a text. */
const COMPARING = /\.(?:has|get|includes|startsWith|endsWith|indexOf|lastIndexOf)$/;

/** Words of a text, which only a lexicon can understand. */
const OF_TEXT = /\b(?:lower\([^()]*\)|lower|text|opener)(?: \?\? '')?$/;

interface Found {
  readonly word: string;
  readonly at: string;
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`);

const parse = (file: string, text = readFileSync(file, 'utf8')): ts.SourceFile =>
  ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);

const each = (node: ts.Node, visit: (node: ts.Node) => void): void => {
  visit(node);
  ts.forEachChild(node, (child) => each(child, visit));
};

/** The names that types define ('exact', 'quoted') aren't words of a text. */
const NAMES = new Set<string>();
for (const file of [...filesBelow('src/core'), ...filesBelow('src/facts'), ...filesBelow('src/languages')]) {
  if (file.startsWith('src/languages/en/thesaurus/')) continue;
  each(parse(file), (node) => {
    if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) NAMES.add(node.literal.text);
  });
}

/** True for names, paths of data ('claims.', 'shortTitle') and single letters, which may be symbols. */
const isName = (word: string): boolean =>
  !/\p{L}{2}/u.test(word) ||
  /[./]|\p{Ll}\p{Lu}/u.test(word) ||
  NAMES.has(word) ||
  Object.hasOwn(INTERNATIONAL, word) ||
  unitNamed(word) !== undefined;

/** The words that a regular expression contains, outside of classes of characters. */
function wordsOfPattern(source: string): readonly string[] {
  const plain = source.replace(/\\(?:p\{[^}]*\}|u[\da-f]{4}|\\?[a-z])/gi, ' ').replace(/\[(?:\\.|[^\]\\])*\]/g, ' ');
  return plain.match(/\p{L}+/gu) ?? [];
}

/** The words in places where code compares them with a text. */
function comparedWords(file: ts.SourceFile): readonly Found[] {
  const found: Found[] = [];
  const add = (node: ts.Node, word: string): void => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    found.push({ word, at: `${file.fileName}:${line + 1}` });
  };
  each(file, (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const source = node.text.slice(1, node.text.lastIndexOf('/'));
      for (const word of wordsOfPattern(source)) if (!isName(word)) add(node, word);
    }
    if (ts.isTemplateExpression(node) && isPattern(node))
      for (const { text } of [node.head, ...node.templateSpans.map(({ literal }) => literal)])
        for (const word of wordsOfPattern(text)) if (!isName(word)) add(node, word);
    if (ts.isPropertyAssignment(node) && isTableOfWords(node.parent) && !isName(node.name.getText()))
      add(node, node.name.getText());
    if (!ts.isStringLiteralLike(node)) return;
    const { text } = node;
    if (isPattern(node)) for (const word of wordsOfPattern(text)) if (!isName(word)) add(node, word);
    const isOfText = /\p{L}{2}/u.test(text) && OF_TEXT.test(comparedWith(node) ?? '');
    if (isOfText || (isCompared(node) && !isName(text))) add(node, text);
  });
  return found;
}

/** True for the source of `new RegExp`. */
function isPattern(node: ts.Node): boolean {
  const { parent } = node;
  return ts.isNewExpression(parent) && parent.expression.getText() === 'RegExp' && parent.arguments?.[0] === node;
}

/** True for an object whose keys are any strings. */
function isTableOfWords({ parent }: ts.Node): boolean {
  return ts.isVariableDeclaration(parent) && /\bRecord<string\b/.test(parent.type?.getText() ?? '');
}

/** The other side of a comparison. */
function comparedWith({ parent }: ts.Node): string | undefined {
  if (!ts.isBinaryExpression(parent) || !/^[!=]==$/.test(parent.operatorToken.getText())) return undefined;
  return ts.isStringLiteralLike(parent.left) ? parent.right.getText() : parent.left.getText();
}

function isCompared(node: ts.StringLiteralLike): boolean {
  const { parent } = node;
  const other = comparedWith(node);
  return (
    (other !== undefined && !other.startsWith('typeof ')) ||
    ts.isCaseClause(parent) ||
    ts.isArrayLiteralExpression(parent) ||
    (ts.isCallExpression(parent) && COMPARING.test(parent.expression.getText()))
  );
}

describe('the code of the checks', () => {
  const files = filesBelow('src/facts').filter((file) => !Object.hasOwn(TABLES, file));

  it('has no words of any language', () => {
    expect(files.length).toBeGreaterThan(60);
    expect(files.flatMap((file) => comparedWords(parse(file))).map(({ word, at }) => `${at} '${word}'`)).toEqual([]);
  });

  it.each([
    ["if (t.lower(at) === 'than') return;", 'than'],
    ["if (t.lower(at) === 'from') return;", 'from'],
    ["const isUnit = (word: string) => word === 'bread';", 'bread'],
    ["const WORDS = new Set(['because']);", 'because'],
    ["words.has('because');", 'because'],
    ["switch (word) { case 'because': break; }", 'because'],
    ['/\\bmedian\\b[^,;.]/i.test(text);', 'median'],
    ['/(?:ing|ed)$/.test(word);', 'ing'],
    ["new RegExp('^of ');", 'of'],
    [`new RegExp(\`^of \${words}\`);`, 'of'],
    ['const YEARS: Record<string, number> = { last: -1 };', 'last'],
  ])('would not pass with %s', (code, word) => {
    expect(comparedWords(parse('a.ts', code)).map((one) => one.word)).toContain(word);
  });

  it.each(['/^\\p{Lu}[a-z]+\\d\\s$/u.test(text)', "quantity.kind === 'exact'", "unit === 'km'", "t.lower(at) === 'x'"])(
    'may contain %s',
    (code) => {
      expect(comparedWords(parse('a.ts', code))).toEqual([]);
    },
  );
});
