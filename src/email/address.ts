/** Addresses as people write them (RFC 5322, 3.4), parsed strictly: ambiguous ones are refused. */

import { domainToASCII } from 'node:url';
import emailAddresses from 'email-addresses';
import { controlCharacter } from './header-text.ts';

export interface Address {
  /** '' if none is given. */
  readonly name: string;
  /** ASCII: an international domain in its A-labels (RFC 5890). */
  readonly address: string;
}

/** Why an address is refused; `problem` continues a sentence that starts with the address. */
export interface AddressProblem {
  readonly problem: string;
  readonly hint?: string;
}

/** Characters, enough for 500 addresses; the parser takes quadratic time. */
const MAX_LENGTH = 20_000;
/** RFC 5321, 4.5.3.1. */
const MAX_LOCAL = 64;
const MAX_ADDRESS = 254;

const NAME_HINT = 'as in anna@example.org or "Smith, Anna" <anna@example.org>';

/** Parses one address, with or without a name. */
export function parseAddress(text: string): Address | AddressProblem {
  const read = parseAddresses(text);
  if ('problem' in read) return read;
  const [first, second] = read;
  if (first && !second) return first;
  return { problem: `is ${read.length} addresses; expected one` };
}

/** Parses addresses separated by commas. Keeps their order and removes duplicates. */
export function parseAddresses(text: string): readonly Address[] | AddressProblem {
  const control = controlCharacter(text);
  if (control !== undefined) return { problem: `contains ${control}`, hint: 'write it on one line' };
  if (text.trim() === '') return { problem: 'is empty', hint: NAME_HINT };
  if (text.length > MAX_LENGTH) return { problem: `has ${text.length} characters; the limit is ${MAX_LENGTH}` };
  const list = text.trim().replace(/,$/, '');
  const parsed = emailAddresses({ input: list, rfc6532: true })?.addresses;
  if (!parsed) return { problem: 'is not an address', hint: hintFor(list) };
  const addresses = new Map<string, Address>();
  for (const one of parsed) {
    const address = one.type === 'group' ? GROUP : checked(one.name ?? '', one.local, one.domain);
    if ('problem' in address) return address;
    const key = addressKey(address.address);
    if (!addresses.has(key)) addresses.set(key, address);
  }
  return [...addresses.values()];
}

/** A key that is equal for addresses of the same mailbox: case is ignored, as mail servers do. */
export function addressKey(address: string): string {
  return address.toLowerCase();
}

/** The address for display: `"Smith, Anna" <anna@example.org>`. */
export function formatAddress({ name, address }: Address): string {
  if (name === '') return address;
  const plain = /^[\p{L}\p{N} .'’-]+$/u.test(name) && !name.includes('.');
  return `${plain ? name : `"${name.replace(/["\\]/g, '\\$&')}"`} <${address}>`;
}

const GROUP: AddressProblem = {
  problem: 'is a group of addresses',
  hint: 'list its addresses, separated by commas',
};

function checked(name: string, local: string, domain: string): Address | AddressProblem {
  const shown = `${local}@${domain}`;
  if (!/^[\x21-\x7e]+$/.test(local) || !isDotAtom(local)) {
    return {
      problem: `has '${shown}', whose part before the @ has characters other than ASCII letters, digits and symbols`,
    };
  }
  if (name.includes('=?')) return { problem: "has '=?' in its name, the start of an encoded word", hint: NAME_HINT };
  if (domain.startsWith('[')) return { problem: `has '${shown}', an IP address instead of a domain` };
  const ascii = domainToASCII(domain);
  if (!isDomain(ascii)) return { problem: `has '${shown}', whose domain is invalid`, hint: NAME_HINT };
  const address = `${local}@${ascii}`;
  if (local.length > MAX_LOCAL || address.length > MAX_ADDRESS) {
    return { problem: `has '${shown}', which is longer than an address may be` };
  }
  return { name: name.normalize('NFC'), address };
}

function isDotAtom(local: string): boolean {
  return /^[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~]+(?:\.[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~]+)*$/.test(local);
}

/** RFC 1123, 2.1: two labels or more, the last not a number. `localhost` is allowed for tests. */
function isDomain(domain: string): boolean {
  const labels = domain.toLowerCase().split('.');
  const formed = labels.every((label) => /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(label));
  if (!formed) return false;
  return domain === 'localhost' || (labels.length > 1 && !/^\d+$/.test(labels.at(-1) ?? ''));
}

function hintFor(text: string): string {
  if (text.includes(';') && !text.includes(':')) return 'separate addresses by commas';
  if (/^[^"]*,[^"]*</.test(text)) return 'put a name with a comma in quotation marks: "Smith, Anna" <anna@example.org>';
  return NAME_HINT;
}
