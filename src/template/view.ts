/**
 * The view for templates: the brief as plain frozen data, with figures, tables and notes numbered, and every text
 * already HTML. Templates can read it but not change it, and have no access to the machine.
 */

import type { Brief, Cover } from '../core/brief.ts';
import { freezeDeep } from '../core/freeze.ts';
import type { RichText } from '../core/rich-text.ts';
import { changesView, isChangedIn } from './changes-view.ts';
import { excerptTargets, numberFigures, textTargets } from './numbering.ts';
import { originalText } from './original-text.ts';
import { richTextHtml, richTextWords } from './rich-text.ts';
import { ViewMaker } from './view-maker.ts';
import type { ViewTexts } from './view-texts.ts';
import type { TextView, View } from './view-value.ts';

export type { ChartTexts, ViewTexts } from './view-texts.ts';

/** The frozen view of a brief. Figures and tables are numbered in the order in which sections place them. */
export function briefView(brief: Brief, words: ViewTexts): View {
  const numbered = numberFigures(brief, words.strings);
  const targets = words.excerpt ? excerptTargets(numbered) : textTargets(brief, numbered, words.strings);
  const isChanged = brief.previous?.mark ? isChangedIn(words.changes) : undefined;
  const text = (t: RichText): TextView => {
    const html = richTextHtml(t, targets);
    if (words.excerpt) return { html, plain: t.plain, src: t.src, words: richTextWords(t, targets) };
    return { html: isChanged?.(t.src) ? `<mark class="changed">${html}</mark>` : html, plain: t.plain, src: t.src };
  };
  const maybe = (t: RichText | undefined): TextView | undefined => (t ? text(t) : undefined);
  const maker = new ViewMaker(brief, words, numbered, text, maybe);
  // Texts are rendered before notes, so that all mentions of the notes are counted.
  const sections = brief.sections.map((section) => maker.section(section));
  const front = {
    title: text(brief.title),
    standfirst: text(brief.standfirst),
    keyMessages: brief.keyMessages.map(text),
  };
  return freezeDeep({
    ...front,
    cover: coverView(brief.cover, maybe),
    name: brief.name,
    language: brief.language,
    paper: brief.paper,
    masthead: brief.masthead,
    shortTitle: brief.shortTitle,
    shortTitleSrc: brief.spans.has('shortTitle') ? 'shortTitle' : brief.title.src,
    sections,
    charts: Object.fromEntries([...brief.charts].map(([id, chart]) => [id, maker.chart(chart)])),
    figures: numbered.figures.map((id) => brief.charts.get(id)).flatMap((chart) => (chart ? [maker.chart(chart)] : [])),
    numberedFigures: numbered.numberedFigures.map((figure) => maker.numberedFigure(figure)),
    tables: numbered.tables.map((table) => maker.numberedTable(table)),
    ...maker.parts(),
    glossary: glossaryView(brief, text),
    notes: maker.notes(),
    changes: changesView(words.changes, words.strings, numbered.labels),
    tracing: tracingView(words),
    sources: [...maker.sources.values()],
    annex: brief.annex === 'full',
    shortNotes: brief.noteStyle === 'short',
    ...authorsView(brief),
    url: brief.url,
    imprint: brief.imprint.map(text),
    doi: brief.doi,
    year: brief.masthead.date.edtf.match(/^\d{4}/)?.[0],
    disclosure: maybe(brief.disclosure),
    related: brief.related.map((one) => ({ ...one, title: originalText(one.title, brief) })),
    licence: maybe(brief.licence),
    contact: maybe(brief.contact),
    keywords: brief.keywords,
    strings: words.strings.strings,
  });
}

function glossaryView({ glossary }: Brief, text: (text: RichText) => TextView): View[] {
  return glossary.map(({ src, term, text: meaning }, i) => {
    const place = { anchor: `term-${i + 1}`, backlink: `termref-${i + 1}` };
    return { src, ...place, term: text(term), text: text(meaning) };
  });
}

/** The authors one by one, and all of them as one. */
function authorsView({ authors }: Brief): View {
  return {
    author: {
      src: 'author',
      name: authors.map(({ name }) => name).join(', '),
      role: authors.length === 1 ? authors[0]?.role : undefined,
    },
    authors,
    severalAuthors: authors.length > 1,
    photos: authors.some(({ photo }) => photo !== undefined),
  };
}

/** The facts for the last page: `all` is true only if every figure is traced and everything printed was checked. */
function tracingView({ tracing, strings }: ViewTexts): View {
  const { figures, traced, excepted, unchecked } = tracing;
  const named = unchecked.map((part) => strings.say(`unchecked${part.charAt(0).toUpperCase()}${part.slice(1)}`));
  return {
    figures,
    traced,
    excepted,
    all: traced === figures && unchecked.length === 0,
    unchecked: named.join(strings.locale.words.punctuation.semicolon),
  };
}

function coverView(
  cover: Cover | undefined,
  maybe: (t: RichText | undefined) => TextView | undefined,
): View | undefined {
  if (!cover) return undefined;
  const { src, path, alt, credit, focus } = cover;
  return { src, path, alt, credit: maybe(credit), focus: focus.map((share) => `${share * 100}%`).join(' ') };
}
