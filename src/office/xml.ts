/** XML parts as trees of elements with the prefixes of `namespaces.ts`. A DTD is refused, so no entity is ever expanded. */

import { SaxesParser } from 'saxes';
import { qualified } from './namespaces.ts';
import { UnreadableFile } from './unreadable-file.ts';

export interface XmlElement {
  /** `w:p`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/** Readers walk trees by recursion. */
const DEEPEST = 400;

/** The root element of a part. Throws `UnreadableFile` if it isn't well-formed, declares entities, or is nested too deeply. */
export function parseXml(bytes: Uint8Array, part: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: OpenElement[] = [];
  let root: XmlElement | undefined;
  const fail = (why: string): never => {
    throw new UnreadableFile(`its part ${part} ${why}`, 'save the file again in the program that made it');
  };
  parser.on('error', () => fail("isn't well-formed XML"));
  parser.on('doctype', () => fail('has a document type, which may declare entities'));
  parser.on('opentag', (tag) => {
    const attributes: Record<string, string> = {};
    for (const { uri, local, value } of Object.values(tag.attributes)) attributes[qualified(uri, local)] = value;
    const element: OpenElement = { name: qualified(tag.uri, tag.local), attributes, children: [] };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
    if (open.length > DEEPEST) fail(`is nested more than ${DEEPEST} levels deep`);
  });
  parser.on('closetag', () => open.pop());
  const addText = (text: string): void => {
    open.at(-1)?.children.push(text);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(decodeXml(bytes)).close();
  return root ?? fail('is empty');
}

/** UTF-8, or UTF-16 with a byte order mark. */
function decodeXml(bytes: Uint8Array): string {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  return new TextDecoder(wide ?? 'utf-8').decode(bytes);
}

export function isElement(node: XmlElement | string): node is XmlElement {
  return typeof node !== 'string';
}

export function elementsOf(element: XmlElement | undefined): readonly XmlElement[] {
  return element?.children.filter(isElement) ?? [];
}

/** The first child with that name, or below it: `child(p, 'w:pPr', 'w:rPr')`. */
export function child(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let found = element;
  for (const name of path)
    found = found?.children.find((one): one is XmlElement => isElement(one) && one.name === name);
  return found;
}

export function childrenNamed(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return elementsOf(element).filter((one) => one.name === name);
}

/** All elements with that name at any depth, in order; not those inside a found one. */
export function descendants(element: XmlElement | undefined, ...names: readonly string[]): readonly XmlElement[] {
  return elementsOf(element).flatMap((one) => (names.includes(one.name) ? [one] : descendants(one, ...names)));
}

/** All text at any depth. */
export function textIn(element: XmlElement | undefined): string {
  return element?.children.map((one) => (isElement(one) ? textIn(one) : one)).join('') ?? '';
}
