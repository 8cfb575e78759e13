/** A brief that goes to a list of readers: what each has got already, and what is to be done for the rest. */

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

/** Where a campaign keeps what it knows: of one brief, and of one name where it has one. */
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

/** The list's readers by what is to be done for them. */
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

/** Editions that are not what readers of this campaign got. */
export function changedEditions(digests: ReadonlyMap<string, string>, ledger: LedgerContents): readonly Diagnostic[] {
  return [...digests].flatMap(([edition, digest]) => {
    const sent = ledger.contents.get(edition);
    if (sent === undefined || sent === digest) return [];
    const what = edition === '' ? 'the message' : `the message of the edition '${edition}'`;
    return [
      {
        severity: 'error',
        code: 'send/changed',
        message: `${what} is not what earlier readers of this campaign got: the brief, its layout or the sender changed`,
        hint: '--campaign NAME begins anew with all readers; --changed goes on with those who have none yet',
      },
    ] satisfies Diagnostic[];
  });
}

/** The same for the same message of the same campaign to the same reader, so that a server may know one that comes again. */
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
 * How a reader gets off the list: List-Unsubscribe (RFC 2369), and one click (RFC 8058) where there is an https address.
 * Undefined, with the column's name, where a reader has no value for the address.
 */
export function unsubscribeLinks(
  { mailto, url }: Unsubscribe,
  from: string,
  { address, fields }: Reader,
): UnsubscribeLinks | { readonly lacks: string } {
  const mail = `mailto:${mailto ?? from}?subject=unsubscribe`;
  if (url === undefined) return { headers: { 'List-Unsubscribe': `<${mail}>` }, link: mail };
  const values: Readonly<Record<string, string>> = { ...fields, email: address.address };
  let lacks: string | undefined;
  const filled = url.replace(/\{([^{}]+)\}/gu, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) lacks ??= name;
    return encodeURIComponent(value ?? '');
  });
  if (lacks !== undefined) return { lacks };
  const link = new URL(filled).href;
  const headers = {
    'List-Unsubscribe': `<${link}>, <${mail}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
  return { headers, link };
}
