/** The plain value of a YAML text, of which only the parts that changed since the last text are parsed. */

import { isMap, isScalar, isSeq, type Node, parse } from 'yaml';
import type { PlacedList, PlacedNode, YamlMemory } from './yaml-parts.ts';

/** A value that shares nothing with another one, so that it may be changed. Throws for a text that isn't YAML. */
export function yamlValue(text: string, memory: YamlMemory): unknown {
  const found = memory.pairs(text);
  // A copy in which no two places share a value, as they do by anchors and aliases: a change of one would change the other.
  if (!found) return JSON.parse(JSON.stringify(parse(text, { logLevel: 'error' }) ?? null)) as unknown;
  return Object.fromEntries(found.pairs.map(({ key, value }) => [key, placedValue(value)]));
}

function placedValue(placed: PlacedNode | PlacedList): unknown {
  return 'items' in placed ? placed.items.map(({ node }) => nodeValue(node)) : nodeValue(placed.node);
}

/** Parts have no aliases, and their keys are strings. */
function nodeValue(node: Node | null): unknown {
  if (isScalar(node)) return node.value;
  if (isSeq<Node | null>(node)) return node.items.map(nodeValue);
  if (!isMap<unknown, Node | null>(node)) return null;
  return Object.fromEntries(
    node.items.map(({ key, value }) => [isScalar(key) ? String(key.value) : '', nodeValue(value)]),
  );
}
