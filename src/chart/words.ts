/** The charts' own words, by language; a language that is not here takes English. */
export interface ChartWordList {
  readonly months: readonly string[];
  /** Keys below a timeline. */
  readonly approximate: string;
  readonly oneOf: string;
  readonly broken: string;
  /** Alternative texts. */
  readonly barChart: string;
  readonly timeline: string;
  readonly tableFollows: string;
  readonly highest: string;
  readonly lowest: string;
  values(count: number): string;
  events(count: number, first: string, last: string): string;
  /** Headers of a timeline's table. */
  readonly date: string;
  readonly event: string;
  readonly category: string;
  readonly value: string;
}

const ENGLISH: ChartWordList = {
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  approximate: 'approximate dates',
  oneOf: 'a day within this span',
  broken: 'time left out; each stretch has its own scale',
  barChart: 'Bar chart',
  timeline: 'Timeline',
  tableFollows: 'The data are in the table that follows.',
  highest: 'highest',
  lowest: 'lowest',
  values: (count) => `${count} values`,
  events: (count, first, last) => (count < 2 ? `${count} event` : `${count} events, from ${first} to ${last}`),
  date: 'Date',
  event: 'Event',
  category: 'Category',
  value: 'Value',
};

const LISTS: Readonly<Record<string, ChartWordList>> = { en: ENGLISH };

/** The words for a language tag (BCP 47): that of its primary language, or English. */
export function chartWordList(language: string): ChartWordList {
  return LISTS[language.split('-')[0]?.toLowerCase() ?? ''] ?? ENGLISH;
}

/** With a capital first letter. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
