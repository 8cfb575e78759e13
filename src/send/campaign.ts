/** A campaign sends a brief to a list of readers: its files, and the plan of who still needs a message. */

import { createHash } from 'node:crypto';
import type { Diagnostic } from '../core/diagnostic.ts';
import { joinPath } from '../core/files.ts';
import { cleanFileName } from '../email/file-name.ts';
import type { LedgerContents } from './ledger.ts';
import type { Reader } from './readers.ts';
import type { Unsubscribe } from './settings.ts';

export interface CampaignFiles {
  readonly ledger: string;
  readonly lock: string;
  readonly dryRun: string;
}

/** The files of a campaign, by the name of the brief and the campaign's own name, if any. */
export function campaignFiles(brief: string, campaign: string | undefined): CampaignFiles {
  const folder = joinPath('output', 'send', cleanFileName(brief), ...(campaign === undefined ? [] : [campaign]));
  return {
    ledger: joinPath(folder, 'ledger.jsonl'),
    lock: joinPath(folder, 'ledger.lock'),
    dryRun: joinPath(folder, 'dry-run'),
  };
}

export interface PlanOptions {
  readonly resendUncertain: boolean;
  readonly retryRefused: boolean;
}

/** The readers of the list by what has to be done for them. */
export interface Plan {
  readonly toSend: readonly Reader[];
  readonly accepted: readonly Reader[];
  readonly refused: readonly Reader[];
  readonly uncertain: readonly Reader[];
}

export function planSend(readers: readonly Reader[], ledger: LedgerContents, options: PlanOptions): Plan {
  const plan = { toSend: [] as Reader[], accepted: [] as Reader[], refused: [] as Reader[], uncertain: [] as Reader[] };
  for (const reader of readers) {
    switch (ledger.readers.get(reader.key)?.state) {
      case 'accepted':
        plan.accepted.push(reader);
        break;
      case 'begun':
      case 'uncertain':
        (options.resendUncertain ? plan.toSend : plan.uncertain).push(reader);
        break;
      case 'refused':
        (options.retryRefused ? plan.toSend : plan.refused).push(reader);
        break;
      default:
        plan.toSend.push(reader);
    }
  }
  return plan;
}

/** An error for each edition that has changed since readers of this campaign got it. */
export function changedEditions(digests: ReadonlyMap<string, string>, ledger: LedgerContents): readonly Diagnostic[] {
  return [...digests].flatMap(([edition, digest]) => {
    const sent = ledger.contents.get(edition);
    if (sent === undefined || sent === digest) return [];
    return [
      {
        severity: 'error',
        code: 'send/changed',
        message: `the message${whichOf(edition)} has changed since the first readers of this campaign got it: the brief, its layout or the sender is different`,
        hint: '--campaign NAME starts again with all readers; --changed continues with those who have no message yet',
      },
    ] satisfies Diagnostic[];
  });
}

/** The edition and the place of a name (`ChosenEdition`), in words. */
function whichOf(name: string): string {
  const [, edition = '', place] = /^([^/]*)(?:\/(.*))?$/s.exec(name) ?? [];
  return `${edition === '' ? '' : ` of the edition '${edition}'`}${place === undefined ? '' : ` for the place '${place}'`}`;
}

/** The same for the same message of the same campaign to the same reader, so that servers can recognize duplicates. */
export function messageIdOf(campaign: string, digest: string, reader: Reader, from: string): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([campaign, digest, reader.key]))
    .digest('hex')
    .slice(0, 32);
  return `${hash}@${from.split('@').at(-1)}`;
}

export interface UnsubscribeLinks {
  readonly headers: Readonly<Record<string, string>>;
  /** For the message's text. */
  readonly link: string;
}

/**
 * The unsubscribe link and headers of a reader: List-Unsubscribe (RFC 2369), and one-click (RFC 8058) if there is an https
 * address. If the reader has no value for a column in the address, returns the column's name.
 */
export function unsubscribeLinks(
  { mailto, url }: Unsubscribe,
  from: string,
  { address, fields }: Reader,
): UnsubscribeLinks | { readonly missing: string } {
  const mail = `mailto:${mailto ?? from}?subject=unsubscribe`;
  if (url === undefined) return { headers: { 'List-Unsubscribe': `<${mail}>` }, link: mail };
  const values: Readonly<Record<string, string>> = { ...fields, email: address.address };
  let missing: string | undefined;
  const filled = url.replace(/\{([^{}]+)\}/gu, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) missing ??= name;
    return encodeURIComponent(value ?? '');
  });
  if (missing !== undefined) return { missing };
  const link = new URL(filled).href;
  const headers = {
    'List-Unsubscribe': `<${link}>, <${mail}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
  return { headers, link };
}
