/** Arbitrary HTML as authors and tools write it: nested, empty, odd. */

import fc from 'fast-check';

const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** Words, signs, scripts, controls, invisible characters; nothing at all. */
export const oddText = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom('Words', 'two words', 'efficient offices', 'five-year plans & <more> "so"', ''),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'Беларусь і Ελλάδα',
      'e\u0301 a\u0306\u0302',
      'a\tb\u0001c\u007fe',
      '\u200b\u00ad\ufeff\u2060',
      'x\u00a0y\u2028z',
      '\u202eabc\u202c',
      '\ud800 lone',
      'long'.repeat(60),
      '   ',
    ),
  },
);

const text = oddText.map(escapeHtml);
const attribute = (name: string): fc.Arbitrary<string> => text.map((value) => ` ${name}="${value}"`);
const language = fc.constantFrom('', '', '', ' lang="de"', ' lang="ar" dir="rtl"', ' lang="zh-Hant"', ' lang=""');
const id = fc.oneof(
  { weight: 12, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.constantFrom(' id="a"', ' id="b"', ' id="ä (x)"', ' id="__proto__"') },
);

const { inline, block } = fc.letrec<{ inline: string; block: string }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'inline' },
    { weight: 5, arbitrary: text },
    {
      weight: 3,
      arbitrary: fc
        .tuple(fc.constantFrom('em', 'strong', 'span', 'q', 'code', 'sup', 'small'), language, tie('inline'))
        .map(([name, lang, inner]) => `<${name}${lang}>${inner}</${name}>`),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(
          fc.constantFrom(
            'https://example.org/?a=(b)&amp;c="d',
            '#a',
            '#b',
            '#gone',
            '',
            'mailto:a@b.c',
            'https://пример.рф/ü',
          ),
          fc.oneof(fc.constant(''), fc.constant(' role="doc-noteref"'), attribute('title')),
          tie('inline'),
        )
        .map(
          ([href, more, inner]) =>
            `<a href="${href.replace('"', '&quot;')}"${more}>${inner.replace(/<\/?a\b[^>]*>/g, '')}</a>`,
        ),
    },
    { weight: 1, arbitrary: text.map((alt) => `<img src="a.png" alt="${alt}">`) },
    { weight: 1, arbitrary: fc.constant('<br>') },
  ),
  block: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'block' },
    {
      weight: 6,
      arbitrary: fc.tuple(language, id, many(tie('inline'))).map(([l, i, inner]) => `<p${l}${i}>${inner}</p>`),
    },
    {
      weight: 3,
      arbitrary: fc
        .tuple(fc.constantFrom(2, 2, 2, 3), id, tie('inline'))
        .map(([n, i, inner]) => `<h${n}${i}>${inner}</h${n}>`),
    },
    {
      weight: 3,
      arbitrary: fc
        .tuple(
          fc.constantFrom(
            'div',
            'section',
            'blockquote',
            'aside',
            'figure',
            'header',
            'nav role="doc-toc"',
            'article',
            'div class="columns"',
            'div class="side"',
          ),
          language,
          many(tie('block')),
        )
        .map(([name, lang, inner]) => `<${name}${lang}>${inner}</${name.split(' ')[0]}>`),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(
          fc.constantFrom('ul', 'ol'),
          fc.constantFrom('', ' role="doc-endnote"'),
          fc.array(fc.tuple(id, fc.oneof(tie('inline'), tie('block'))), { maxLength: 3 }),
        )
        .map(
          ([name, role, items]) =>
            `<${name}>${items.map(([i, inner]) => `<li${role}${i}>${inner}</li>`).join('')}</${name}>`,
        ),
    },
    {
      weight: 1,
      arbitrary: fc
        .array(fc.tuple(fc.constantFrom('dt', 'dd'), tie('inline')), { maxLength: 4 })
        .map((items) => `<dl>${items.map(([name, inner]) => `<${name}>${inner}</${name}>`).join('')}</dl>`),
    },
    { weight: 2, arbitrary: table(tie('inline')) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '<hr>',
        '<pre>a\tb\n  c</pre>',
        '<figure><figcaption>C</figcaption><img src="b.png" alt="B"></figure>',
      ),
    },
  ),
}));

function many(one: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.array(one, { maxLength: 4 }).map((parts) => parts.join(' '));
}

/** Mostly regular, with header cells; sometimes not. */
function table(inner: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const cell = fc.tuple(
    fc.constantFrom('th', 'td', 'td'),
    fc.constantFrom('', '', '', '', '', ' colspan="2"', ' rowspan="2"'),
    inner,
  );
  const row = fc
    .array(cell, { minLength: 2, maxLength: 3 })
    .map((cells) => `<tr>${cells.map(([n, a, i]) => `<${n}${a}>${i}</${n}>`).join('')}</tr>`);
  const even = fc
    .array(fc.tuple(inner, inner), { minLength: 1, maxLength: 12 })
    .map((rows) => rows.map(([a, b]) => `<tr><th>${a}</th><td>${b}</td></tr>`).join(''));
  const rows = fc.oneof(
    { weight: 3, arbitrary: even },
    { weight: 1, arbitrary: fc.array(row, { maxLength: 3 }).map((r) => r.join('')) },
  );
  const head = fc.constantFrom('', '<thead><tr><th>H</th><th>I</th></tr></thead>');
  const foot = fc.constantFrom('', '', '<tfoot><tr><th>F</th><td>G</td></tr></tfoot>');
  const caption = fc.constantFrom('', '<caption>Cap</caption>');
  const group = fc.constantFrom('', 'tbody');
  return fc
    .tuple(caption, head, foot, group, rows)
    .map(([c, h, f, g, r]) => `<table>${c}${h}${f}${g ? `<${g}>${r}</${g}>` : r}</table>`);
}

export const oddHtml = fc
  .array(block, { minLength: 1, maxLength: 6 })
  .map((blocks) => `<h1>T</h1>${blocks.join('\n')}`);
export { inline };
