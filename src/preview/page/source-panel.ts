/** The line of data behind a place on the page. */

import type { PlaceOrigin } from '../protocol.ts';
import { byId, element } from './dom.ts';
import { excerptView, placeName, placeView } from './excerpt-view.ts';

export function showOrigin(origin: PlaceOrigin | undefined): void {
  const panel = byId('source-body');
  if (!origin) {
    const help = 'Click a place on the page, or step through the places, to see the data behind it.';
    panel.replaceChildren(element('p', { class: 'empty' }, help));
    return;
  }
  const { what, words, data, layout } = origin;
  const title = element('h3', {}, what);
  const text = element('p', { class: 'quoted' }, words === '' ? '' : `${words} …`);
  const made = data
    ? [placeView(data, 'Data'), excerptView(data)]
    : [element('p', { class: 'empty' }, 'Not from the brief’s data: the layout’s own words.')];
  const printed = layout
    ? [placeView(layout, 'Layout'), ...(layout.lines.length > 0 ? [excerptView(layout)] : [])]
    : [];
  const summary = element('summary', {}, 'Printed by the layout');
  const details = printed.length > 0 ? [element('details', { open: !data }, summary, ...printed)] : [];
  panel.replaceChildren(title, text, ...made, ...details);
}

/** The origin in words, for screen readers. */
export function originInWords({ what, words, data }: PlaceOrigin): string {
  return `${what}: ${words}. ${data ? placeName(data).replace(/:(\d+):(\d+)$/, ' line $1, column $2') : 'No data'}`;
}
