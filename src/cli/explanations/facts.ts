import { FACT_RULES, type FactRule } from '../../core/fact-rules.ts';
import type { Explanation, Explanations } from './explanation.ts';

const CLAIM = `claims:
  survey:
    value: <10 %
    evidence: { source: mathers, paragraph: 22, quote: less than 10% of Belarusians support it }`;

const MORE: Readonly<Record<FactRule, Omit<Explanation, 'what'>>> = {
  untraced: {
    why: 'A figure belongs to the claim whose mark follows it ([^id] prints a note mark, {^id} nothing), or to the claims of its row. Figures that need none are excepted under allow, each with a reason.',
    wrong: '- paragraph: Less than 10% support it.',
    right: '- paragraph: Less than 10% support it.[^survey]',
  },
  'no-claims': {
    why: 'Reported once for the whole brief instead of once for each figure.',
    wrong: '- paragraph: Less than 10% support it.',
    right: `${CLAIM}`,
  },
  'figure-differs': {
    why: 'Numbers may be rounded and converted: 233 km and about 230 km both agree with 145 miles.',
    wrong: '- paragraph: Kyiv is only 154 miles away.[^kyiv]     # the claim says 145 miles',
    right: '- paragraph: Kyiv is only 145 miles away.[^kyiv]',
  },
  'kind-differs': {
    why: 'Bounds and estimates must stay as they are: less than 10% is not 10%, about 60% is not 60%.',
    wrong: '- paragraph: Support is at 10%.[^survey]     # the claim says <10 %',
    right: '- paragraph: Support is at less than 10%.[^survey]',
  },
  'unit-differs': {
    wrong: '- paragraph: Kyiv is 145 km away.[^kyiv]     # the claim says 145 miles',
    right: '- paragraph: Kyiv is 145 miles (233 km) away.[^kyiv]',
  },
  'date-differs': {
    why: 'A date may be less precise than its claim (2020 for August 2020) but not more precise. A span from one date to another is exact.',
    wrong: '- paragraph: The election was in September 2020.[^election]     # the claim says 2020-08',
    right: '- paragraph: The election was in August 2020.[^election]',
  },
  'in-layout': {
    why: 'A layout is used for any brief, so a figure in it can’t be traced to a claim.',
    wrong: '<p>Read by 5,000 people since 1998</p>',
    right: '<p>{{html standfirst}}</p>',
  },
  misplaced: {
    why: 'Often two figures were swapped. If the sentence is right, put the mark of each claim directly after its figure.',
    wrong: '- paragraph: 60% are for it[^against] and 25% against.[^for]',
    right: '- paragraph: 60% are for it[^for] and 25% against.[^against]',
  },
  'role-differs': {
    why: '“From”, “to” and “by” give the same number different meanings. They are compared with the same role in the evidence.',
    wrong: '- paragraph: Bills rose by £1,190.[^bills]     # the evidence: rose from £620 to £1,190',
    right: '- paragraph: Bills rose to £1,190.[^bills]',
  },
  'direction-differs': {
    wrong: '- paragraph: Use rose by 4.6%.[^use]     # the evidence: down 4.6%',
    right: '- paragraph: Use fell by 4.6%.[^use]',
  },
  'subject-differs': {
    why: 'The number is in the evidence, but it is about something else there: other people, another year, the opposite group.',
    wrong:
      '- paragraph: The richest spend 9.4% on energy.[^ratio]     # the evidence: 9.4% for the poorest, 2.1% for the richest',
    right: '- paragraph: The poorest spend 9.4% on energy.[^ratio]',
  },
  'wording-differs': {
    why: 'Statements without figures are compared too: opposites, how many of a group, plans and facts, which of two is more.',
    wrong: '- paragraph: The scheme is compulsory.[^scheme]     # the evidence: the scheme is voluntary',
    right: '- paragraph: The scheme is voluntary.[^scheme]',
  },
  'quotation-differs': {
    why: 'Quotation marks, dashes and spaces may differ in style; words may not. Mark words that you leave out with an ellipsis.',
    wrong: '- quotation: { text: We will not pay, claim: quill }     # the evidence: We cannot pay',
    right: '- quotation: { text: We cannot pay, claim: quill }',
  },
  'untraced-quotation': {
    wrong: '- paragraph: She called it “a campaign of fighting women”.',
    right: '- paragraph: She called it “a campaign of fighting women”.[^women]',
  },
  'speaker-differs': {
    wrong: '- quotation: { text: We cannot pay, speaker: Tom Reed, claim: quill }     # speaker: Ada Quill',
    right: '- quotation: { text: We cannot pay, speaker: Ada Quill, claim: quill }',
  },
  'no-evidence': {
    wrong: 'claims:\n  survey: { value: <10 % }',
    right: CLAIM,
  },
  'value-differs': {
    wrong: 'survey: { value: <11 %, evidence: { source: s, quote: less than 10% support it } }',
    right: 'survey: { value: <10 %, evidence: { source: s, quote: less than 10% support it } }',
  },
  'value-not-in-evidence': {
    why: 'Quote the words that contain the number. A value that the source doesn’t state is inferred or computed.',
    wrong: 'kyiv: { value: 145 miles, evidence: { source: s, quote: the border between Belarus and Ukraine } }',
    right: 'kyiv: { value: 145 miles, evidence: { source: s, quote: only 145 miles from Kyiv } }',
  },
  'claimed-date-differs': {
    wrong: 'power: { date: 1995, evidence: { source: s, quote: first elected president in 1994 } }',
    right: 'power: { date: 1994, evidence: { source: s, quote: first elected president in 1994 } }',
  },
  'date-not-in-evidence': {
    why: 'A year that follows from the context alone is an inference: give it status: inferred.',
    wrong: 'exercises: { date: 2022-09, evidence: { source: s, quote: exercises held in September } }',
    right:
      'exercises:\n  status: inferred\n  date: 2022-09\n  evidence: { source: s, quote: exercises held in September }\n  how: the events around it are of 2022',
  },
  'long-quotation': {
    why: 'Evidence shows where a statement can be checked; a longer quotation reproduces somebody’s text. You can list several places.',
    wrong: 'evidence: { source: s, quote: more than twenty-five words ... }',
    right:
      'evidence:\n  - { source: s, paragraph: 4, quote: the first words }\n  - { source: s, paragraph: 4, quote: further words }',
  },
  'no-reason': {
    wrong: 'exercises: { status: inferred, date: 2022-09, evidence: ... }',
    right: 'exercises: { status: inferred, date: 2022-09, evidence: ..., how: the events around it are of 2022 }',
  },
  'computed-differs': {
    why: 'The computation is repeated: its numbers must be those of the claims under from, and its result the value.',
    wrong: 'kyiv-km: { status: computed, from: kyiv, value: 322 km, how: 145 miles -> 322 km }',
    right: 'kyiv-km: { status: computed, from: kyiv, value: 233 km, how: 145 miles -> 233 km }',
  },
  'how-unreadable': {
    why: 'Write a computation with numbers and units, or with ids of claims, + - * / and brackets. If it needs words, it is an inference.',
    wrong: 'how: by taking the difference',
    right: 'how: total - urban',
  },
  'circular-claim': {
    wrong: 'a: { status: inferred, from: b, how: ... }\nb: { status: inferred, from: a, how: ... }',
    right: 'a: { evidence: ... }\nb: { status: inferred, from: a, how: ... }',
  },
  'conflict-hidden': {
    why: 'If sources contradict each other, show both: list the claims under each other’s conflicts.',
    wrong: '- { label: Staff, value: 38, claim: [company, rival] }     # rival says 45',
    right: 'company: { value: 38, evidence: ..., conflicts: [rival] }',
  },
  'conflict-averaged': {
    why: 'The mean of two contradictory findings is found in neither source.',
    wrong: 'staff: { status: computed, from: [company, rival], how: (company + rival) / 2 }',
    right: 'company: { value: 38, evidence: ..., conflicts: [rival] }',
  },
  'quote-not-found': {
    why: 'If sources/<id>.txt has the full text of a source, it must contain the quoted words. The message shows the nearest passage.',
    wrong: 'evidence: { source: mathers, paragraph: 21, quote: only 146 miles from Kyiv }',
    right: 'evidence: { source: mathers, paragraph: 21, quote: only 145 miles from Kyiv }',
  },
  'wrong-paragraph': {
    why: 'Paragraphs are separated by blank lines; in a text without blank lines, each line is a paragraph. Headings count too.',
    wrong: 'evidence: { source: mathers, paragraph: 20, quote: only 145 miles from Kyiv }',
    right: 'evidence: { source: mathers, paragraph: 21, quote: only 145 miles from Kyiv }',
  },
  'no-paragraph': {
    wrong: 'evidence: { source: mathers, paragraph: 210, quote: only 145 miles from Kyiv }',
    right: 'evidence: { source: mathers, paragraph: 21, quote: only 145 miles from Kyiv }',
  },
  'events-out-of-order': {
    wrong: 'events:\n  - { date: 2020, ... }\n  - { date: 1994, ... }',
    right: 'events:\n  - { date: 1994, ... }\n  - { date: 2020, ... }',
  },
  'source-later': {
    wrong: 'masthead: { date: 2022-10, ... }\nsources: { s: { title: T, issued: 2023-01 } }',
    right: 'sources: { s: { title: T, issued: 2022-01 } }',
  },
  'source-date-differs': {
    why: 'The first lines of sources/<id>.txt say when the source was published, issued or released.',
    wrong: 'sources: { s: { title: T, issued: 2023-04-12 } }\n# sources/s.txt\nPublished on 12 May 2023',
    right: 'sources: { s: { title: T, issued: 2023-05-12 } }',
  },
  'source-title-differs': {
    why: 'The first lines of sources/<id>.txt have the same words with another number.',
    wrong: 'sources: { s: { title: Census 2021 } }\n# sources/s.txt\nStatistics Office: Census 2022',
    right: 'sources: { s: { title: Census 2022 } }',
  },
  'total-differs': {
    why: 'A row whose label starts with Total must be the sum of the others, within their rounding.',
    wrong: 'Urban,30\nRural,40\nTotal,80',
    right: 'Urban,30\nRural,40\nTotal,70',
  },
  'share-differs': {
    why: 'The percentage is computed from n and N, and may be rounded.',
    wrong: '- paragraph: Of 923 members, 612 (76%) agreed.[^vote]',
    right: '- paragraph: Of 923 members, 612 (66%) agreed.[^vote]',
  },
  'change-differs': {
    why: 'The difference, percentage and multiple are computed from the two values.',
    wrong: '- paragraph: It rose from 20 to 30, an increase of 10%.[^rise]',
    right: '- paragraph: It rose from 20 to 30, an increase of 50%.[^rise]',
  },
  'shares-exceed': {
    why: 'Shares of votes, seats or a budget are parts of one whole. Answers to a question that allows several are not.',
    wrong: 'measure: Share of votes\nrows: [{ label: Union, value: 60 % }, { label: Greens, value: 50 % }]',
    right: 'measure: Share of votes\nrows: [{ label: Union, value: 60 % }, { label: Greens, value: 40 % }]',
  },
  'part-exceeds': {
    wrong: '- paragraph: Of 923 members, 1,023 agreed.[^vote]',
    right: '- paragraph: Of 1,023 members, 923 agreed.[^vote]',
  },
  'mean-impossible': {
    why: 'A mean lies between the smallest and the largest value. The mean of a few whole numbers has few possible decimals (GRIM: Brown and Heathers, 2017).',
    wrong: '- paragraph: Marks went from 2 to 5, with a mean of 5.4.[^marks]',
    right: '- paragraph: Marks went from 2 to 5, with a mean of 4.4.[^marks]',
  },
  'superlative-differs': {
    wrong: 'title: The Greens are the largest party     # the rows: Union 60 %, Greens 30 %',
    right: 'title: The Union is the largest party',
  },
  'chart-differs': {
    wrong: '- paragraph: The Union won 62% ({@votes}).[^votes]     # the row: Union 60 %',
    right: '- paragraph: The Union won 60% ({@votes}).[^votes]',
  },
  'year-differs': {
    why: 'The year of a brief is that of its masthead.',
    wrong: '- paragraph: Last year, in 2019, it closed.[^end]     # the brief is of 2022',
    right: '- paragraph: In 2019 it closed.[^end]',
  },
  'unread-language': {
    why: 'Each language needs a lexicon of words for numbers, units, dates and changes. Without one, only numbers in digits and dates with the names of months are compared; the message names what a partial one leaves out, and the last page of the brief states it.',
    wrong: 'language: cy',
    right: 'language: en',
  },
  'survey-undisclosed': {
    why: 'Readers judge a survey by who asked whom, when and how. Missing details are printed as "not stated in source".',
    wrong: 'charts:\n  support: { kind: bar, subtitle: A survey, ... }',
    right: 'charts:\n  support: { kind: bar, subtitle: A survey, survey: { mode: by telephone }, ... }',
  },
  'no-derivatives': {
    wrong: 'sources: { s: { title: T, licence: CC BY-ND 4.0 } }',
    right: 'sources: { s: { title: T, licence: CC BY-ND 4.0, permission: the author agreed by letter } }',
  },
  'unused-allow': {
    wrong: 'allow: [{ words: four things, reason: counts the list }]     # no text contains these words any more',
    right: 'allow: []',
  },
};

const RULES = Object.fromEntries(
  Object.entries(FACT_RULES).map(([rule, { what }]) => [rule, { what, ...MORE[rule as FactRule] }]),
) as Record<FactRule, Explanation>;

export const FACTS: Explanations<'facts'> = {
  ...RULES,
  'bad-baseline': {
    what: 'A list of known findings that can’t be read.',
    why: "'brief check --write-baseline' writes it, and every build reads it.",
  },
  'stale-baseline': {
    what: 'Known findings that no longer occur.',
    why: "Write the list again with 'brief check --write-baseline', so that they are reported if they return.",
  },
};
