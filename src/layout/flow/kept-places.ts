/**
 * Places of items that were found before: the same boxes with contents of the same sizes are placed alike, in this build and
 * in later ones. Cells with a bar, and the same page for another place, hardly ever differ.
 */

import type { ComputedStyle } from '../../css/computed-style.ts';
import type { ContainerSize, FlexEngine, FlexItem } from './flex-items.ts';

type Places = ReturnType<FlexEngine['place']>;

/** A height that the engine asked for. */
interface Measured {
  readonly item: number;
  readonly width: number;
  readonly height: number;
}

interface KeptPlaces {
  readonly styles: readonly ComputedStyle[];
  /** In the order in which they were asked for. */
  readonly measured: readonly Measured[];
  readonly places: Places;
}

/** For each container's style; the oldest are forgotten. */
const MAX_KEPT = 64;

/** The engine, which isn't asked again for what it has placed before. */
export function keepingPlaces(engine: FlexEngine): FlexEngine {
  const kept = new WeakMap<ComputedStyle, Map<string, KeptPlaces>>();
  return {
    place(container, size, items) {
      const ofContainer = kept.get(container) ?? new Map<string, KeptPlaces>();
      kept.set(container, ofContainer);
      const key = keyOf(size, items);
      const known = ofContainer.get(key);
      if (known && isStill(known, items)) return known.places;
      const measured: Measured[] = [];
      const noted = items.map((item, i): FlexItem => {
        const heightAt = (width: number): number => {
          const height = item.heightAt(width);
          measured.push({ item: i, width, height });
          return height;
        };
        return { ...item, heightAt };
      });
      const places = engine.place(container, size, noted);
      ofContainer.delete(key);
      ofContainer.set(key, { styles: items.map((item) => item.style), measured, places });
      const oldest = ofContainer.size > MAX_KEPT ? ofContainer.keys().next().value : undefined;
      if (oldest !== undefined) ofContainer.delete(oldest);
      return places;
    },
  };
}

/** Everything that places depend on besides styles and heights. */
function keyOf({ width, height, least }: ContainerSize, items: readonly FlexItem[]): string {
  let key = `${width} ${height} ${least}`;
  for (const { align, widths } of items) key += `\n${align} ${widths.min} ${widths.max}`;
  return key;
}

/** True where the engine would find the same styles and heights. Lays the items out, which their final size needs anyway. */
function isStill({ styles, measured }: KeptPlaces, items: readonly FlexItem[]): boolean {
  return (
    items.every((item, i) => item.style === styles[i]) &&
    measured.every(({ item, width, height }) => items[item]?.heightAt(width) === height)
  );
}
