/** YAML with comments at their places, and long texts folded. */

import { Document, isMap, type Node, Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Remark } from '../imported-document.ts';

const document = new Document();

/** Longer texts are folded below their key. */
const ONE_LINE = 90;

/** The widest line of a brief's file. */
export const LINE_WIDTH = 120;

/** A text, folded if it is long. */
export function textNode(text: string): Scalar {
  const node = new Scalar(text);
  if (text.length > ONE_LINE) node.type = Scalar.BLOCK_FOLDED;
  return node;
}

/** A map without its undefined values. */
export function mapNode(entries: Readonly<Record<string, unknown>>, flow = false): YAMLMap {
  const kept = Object.entries(entries).filter(([, value]) => value !== undefined);
  const node = document.createNode(
    Object.fromEntries(kept.map(([key, value]) => [key, typeof value === 'string' && !flow ? textNode(value) : value])),
  ) as YAMLMap;
  node.flow = flow;
  return node;
}

export function seqNode(items: readonly unknown[]): YAMLSeq {
  return document.createNode(items.map((item) => (typeof item === 'string' ? textNode(item) : item))) as YAMLSeq;
}

/** Puts comments above a node. */
export function commented<T extends Node>(node: T, comments: readonly string[]): T {
  if (comments.length > 0) node.commentBefore = comments.map(wrapped).join('\n');
  return node;
}

/** Puts a comment above the key of a map's entry. */
export function commentKey(map: YAMLMap, key: string, comment: string): void {
  const pair = map.items.find((one) => String(one.key) === key);
  if (!pair) return;
  const name = new Scalar(key);
  name.commentBefore = wrapped(comment);
  name.spaceBefore = true;
  pair.key = name;
}

export function addComments(node: Node, comments: readonly string[]): void {
  if (comments.length > 0) node.comment = comments.map(wrapped).join('\n');
}

/** The comment that keeps a remark at its place. */
export function remarkComment(remark: Remark): string {
  if (remark.kind === 'left-out')
    return `Left out here: ${remark.what}${remark.words === '' ? '' : `: ${remark.words}`}`;
  const day = remark.date?.slice(0, 10);
  return `Comment by ${remark.author}${day === undefined ? '' : `, ${day}`}: ${remark.words}`;
}

/** Lines of a comment, each after a space. Control characters can't be in YAML. */
function wrapped(comment: string): string {
  const lines: string[] = [];
  let line = '';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is removed
  for (const word of comment.replace(/[\u0000-\u001f\u007f-\u009f\s]+/g, ' ').split(' ')) {
    if (line !== '' && line.length + word.length > 100) {
      lines.push(line);
      line = '';
    }
    line += ` ${word}`;
  }
  return [...lines, line].join('\n');
}

export function yamlText(root: YAMLMap): string {
  if (!isMap(root)) return '';
  const file = new Document(root);
  return file.toString({ lineWidth: LINE_WIDTH, flowCollectionPadding: true });
}
