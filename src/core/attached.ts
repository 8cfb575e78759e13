/** Links to files attached to a document: `attachment:` and the id of the chart whose data the file contains. */

export const ATTACHED = 'attachment:';

/** The id of the chart whose data a link opens; undefined for other links. */
export function attachedChart(href: string): string | undefined {
  return href.startsWith(ATTACHED) ? href.slice(ATTACHED.length) : undefined;
}
