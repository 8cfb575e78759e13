import type { ElementNode, TextNode } from './element.ts';

/** An element with its surroundings in one document. */
export interface ElementPlace {
  readonly kind: 'place';
  readonly element: ElementNode;
  readonly parent: ElementPlace | undefined;
  readonly children: readonly (ElementPlace | TextNode)[];
  /** Position in document order, from 0. */
  readonly order: number;
}

/** Where the elements of one document are. Elements don't know it themselves, so that documents can share them. */
export class ElementTree {
  readonly root: ElementNode;
  readonly #places: ReadonlyMap<ElementNode, ElementPlace>;

  constructor(root: ElementNode, places: ReadonlyMap<ElementNode, ElementPlace> = placesBelow(root)) {
    this.root = root;
    this.#places = places;
  }

  /** Undefined for an element of another document. */
  place(element: ElementNode): ElementPlace | undefined {
    return this.#places.get(element);
  }

  /** Undefined for the root. */
  parent(element: ElementNode): ElementNode | undefined {
    return this.#places.get(element)?.parent?.element;
  }

  /** True for one of `outer`, and for what is inside it. */
  isInside(element: ElementNode, outer: ReadonlySet<ElementNode>): boolean {
    for (let e: ElementNode | undefined = element; e; e = this.parent(e)) if (outer.has(e)) return true;
    return false;
  }

  /** The same tree, in which changed copies of elements have the places of their originals. */
  withCopies(originals: ReadonlyMap<ElementNode, ElementNode>): ElementTree {
    const places = new Map(this.#places);
    for (const [copy, original] of originals) {
      const place = places.get(original);
      if (place) places.set(copy, place);
    }
    return new ElementTree(this.root, places);
  }
}

function placesBelow(root: ElementNode): ReadonlyMap<ElementNode, ElementPlace> {
  const places = new Map<ElementNode, ElementPlace>();
  let order = 0;
  const visit = (element: ElementNode, parent: ElementPlace | undefined): ElementPlace => {
    const children: (ElementPlace | TextNode)[] = [];
    const place: ElementPlace = { kind: 'place', element, parent, children, order: order++ };
    places.set(element, place);
    for (const child of element.children) {
      if (child.kind === 'element') children.push(visit(child, place));
      else {
        children.push(child);
        order++;
      }
    }
    return place;
  };
  visit(root, undefined);
  return places;
}
