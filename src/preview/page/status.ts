/** The outcome of the last build, in words. */

import type { BuildReport, Mark, PreviewState } from '../protocol.ts';
import { announce } from './announce.ts';
import type { Link } from './connection.ts';
import { byId, plural } from './dom.ts';

/** Shows the outcome, and announces it for a new build. */
export function showOutcome({ build, edition, title, shortTitle }: PreviewState, isNew: boolean): void {
  const words = outcomeWords(build, edition !== undefined);
  const status = byId('build-status');
  status.className = build.outcome;
  byId('build-words').textContent = words;
  byId('build-files').textContent = build.changed.map((file) => file.replace(/^.*\/(?=[^/]+\/?$)/, '')).join(', ');
  byId('build-files').title = build.changed.join('\n');
  const wrong = build.outcome === 'errors' || build.outcome === 'failed';
  const banner = byId('banner');
  banner.hidden = !wrong;
  byId('banner-words').textContent = wrong ? bannerWords(build, edition !== undefined) : '';
  document.title = `${wrong ? '✕ ' : ''}${title} – preview`;
  byId('title').textContent = shortTitle;
  byId('title').title = title;
  byId('nothing').hidden = edition !== undefined || build.outcome === 'waiting';
  byId('waiting').hidden = build.outcome !== 'waiting';
  if (isNew && wrong) announce(bannerWords(build, edition !== undefined));
}

function outcomeWords({ outcome, milliseconds, findings }: BuildReport, hasEdition: boolean): string {
  switch (outcome) {
    case 'waiting':
      return 'Building …';
    case 'built': {
      const count = findings.length;
      return `Built in ${Math.round(milliseconds)} ms${count > 0 ? `, ${plural(count, 'problem')}` : ''}`;
    }
    case 'errors':
      return `Not built: ${plural(findings.filter(({ severity }) => severity === 'error').length, 'error')}`;
    case 'failed':
      return hasEdition ? 'Not built: the machine failed' : 'The machine failed';
    default: {
      const never: never = outcome;
      return never;
    }
  }
}

function bannerWords({ outcome, failure, findings }: BuildReport, hasEdition: boolean): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const cause = outcome === 'failed' ? (failure ?? 'The machine failed') : `The brief has ${plural(errors, 'error')}`;
  return `${cause}. ${hasEdition ? 'This is the last version that was built.' : 'There is no page to show yet.'}`;
}

/** "Rebuilt. 2 changes, on pages 1 and 3." */
export function announceChanges(marks: readonly Mark[]): void {
  const pages = [...new Set(marks.map(({ page }) => page))].sort((a, b) => a - b);
  const on = pages.length === 0 ? '' : `, on ${pages.length === 1 ? 'page' : 'pages'} ${listWords(pages)}`;
  announce(`Rebuilt. ${marks.length === 0 ? 'No words changed' : plural(marks.length, 'change')}${on}.`);
}

function listWords(items: readonly number[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

const LINKS: Readonly<Record<Link, string>> = {
  connected: '',
  lost: 'The preview has stopped. This page reconnects when it starts again.',
  refused: 'This page needs the token: open the address printed by brief preview.',
};

export function showLink(link: Link): void {
  const notice = byId('link');
  const words = LINKS[link];
  const was = notice.textContent;
  notice.textContent = words;
  notice.hidden = words === '';
  if (words !== '') announce(words);
  else if (was !== '') announce('Connected again.');
}
