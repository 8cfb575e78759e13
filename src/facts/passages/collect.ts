/** Collects the printed parts of a brief that can state figures, each with its claims. */

import type { Brief } from '../../core/brief.ts';
import type { RichText } from '../../core/rich-text.ts';
import type { StatementMemory } from '../statements/statement-memory.ts';
import { marksOf, type Passage } from './passage.ts';
import { PassageCollector } from './passage-collector.ts';

/** The passages in data order; a chart counts once, however often it is placed. */
export function passagesOf(brief: Brief, statements: StatementMemory): readonly Passage[] {
  const collector = new PassageCollector(brief, statements);
  const { masthead, authors } = brief;
  collector.words('masthead.series', masthead.series, [], []);
  collector.words('masthead.seriesLocal', masthead.seriesLocal?.text, [], []);
  if (brief.spans.has('shortTitle'))
    collector.words('shortTitle', brief.shortTitle, [], claimsIn([brief.title]), {
      wider: claimsIn([brief.standfirst, ...brief.keyMessages]),
    });
  if (brief.cover?.alt) collector.words('cover.alt', brief.cover.alt, [], []);
  if (brief.cover?.credit) collector.work(brief.cover.credit, [], []);
  collector.texts([brief.title, brief.standfirst, ...brief.keyMessages], []);
  for (const section of brief.sections) {
    collector.texts([section.title], [section.id]);
    for (const block of section.blocks) collector.block(block, [section.id]);
  }
  for (const note of brief.notes) {
    if (note.text) collector.text(note.text, [], note.claim ? [note.claim.id] : []);
  }
  for (const { src, name, role } of authors) {
    collector.words(`${src}.name`, name, [], []);
    collector.words(`${src}.role`, role, [], []);
  }
  collector.texts([...brief.glossary.flatMap(({ term, text }) => [term, text]), brief.disclosure], []);
  collector.texts([brief.licence, brief.contact, ...brief.imprint], []);
  brief.keywords.forEach((keyword, i) => {
    collector.words(`keywords[${i}]`, keyword, [], []);
  });
  for (const { src, title, publisher } of brief.related) {
    collector.words(`${src}.title`, title, [], [], collector.works(title));
    collector.words(`${src}.publisher`, publisher, [], []);
  }
  const { rowNames } = brief;
  return rowNames ? collector.passages.map((passage) => withRowNames(passage, rowNames)) : collector.passages;
}

function claimsIn(texts: readonly RichText[]): readonly string[] {
  return texts.flatMap(({ nodes }) => marksOf(nodes).flatMap(({ claims }) => claims));
}

function withRowNames(passage: Passage, rowNames: readonly string[]): Passage {
  const names = rowNames.filter((name) => passage.text.includes(name));
  return names.length > 0 ? { ...passage, names: [...names, ...(passage.names ?? [])] } : passage;
}
