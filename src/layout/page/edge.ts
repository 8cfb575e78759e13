/** The content at the edges of a page, outside the flow: floats at its top and bottom, footnotes at its foot. */

import { floatHeight, flowHeight, type Note, type Piece, SLACK } from '../flow/flow.ts';

/** The footnote area (CSS GCPM 3, 2.4): its edges, once per page, and its limits. */
export interface NoteArea {
  /** Margin, border and padding above and below the notes, pt. */
  readonly before: number;
  readonly after: number;
  /** The height that notes from earlier pages may take while text continues, pt. */
  readonly most: number;
  /** Notes printed on earlier pages: further marks don't repeat them. */
  readonly done: ReadonlySet<Note>;
}

/** The part of a note on one page. */
export interface NotePart {
  readonly note: Note;
  readonly from: number;
  readonly to: number;
}

/** Floats and notes that a page leaves to the next. */
export interface EdgeRest {
  readonly floats: readonly Piece[];
  readonly notes: readonly NotePart[];
}

export const NOTHING_LEFT: EdgeRest = { floats: [], notes: [] };

/** The text of a page that is about to be filled. */
export interface TextToCome {
  /** False where only floats and notes are left. */
  readonly more: boolean;
  /** True where it waits for the floats before it. */
  readonly waits: boolean;
}

interface Held {
  readonly top: readonly Piece[];
  readonly bottom: readonly Piece[];
  readonly waiting: readonly Piece[];
  readonly notes: readonly NotePart[];
  readonly rest: readonly NotePart[];
  /** True where every further float waits for the next page. */
  readonly floatsWait: boolean;
}

const NOTHING: Held = { top: [], bottom: [], waiting: [], notes: [], rest: [], floatsWait: false };

/** Immutable: adding returns a new one, so that filling can backtrack. */
export class PageEdge implements Held {
  readonly top: readonly Piece[];
  readonly bottom: readonly Piece[];
  readonly waiting: readonly Piece[];
  readonly notes: readonly NotePart[];
  /** Notes that continue on the next page. */
  readonly rest: readonly NotePart[];
  readonly floatsWait: boolean;
  /** The total height that it takes from the page, pt. */
  readonly height: number;
  readonly #area: NoteArea;

  private constructor(area: NoteArea, held: Held) {
    this.#area = area;
    this.top = held.top;
    this.bottom = held.bottom;
    this.waiting = held.waiting;
    this.notes = held.notes;
    this.rest = held.rest;
    this.floatsWait = held.floatsWait;
    const floats = [...held.top, ...held.bottom].reduce((sum, piece) => sum + floatHeight(piece), 0);
    this.height = floats + areaHeight(held.notes, area);
  }

  /**
   * A page's edges before its text: floats and notes left from earlier pages as far as they fit, but at least one. A float
   * that is too high is placed from the top down, so that it extends past the foot only; so are several that belong at the foot,
   * and all that the page's text waits for.
   */
  static start(area: NoteArea, left: EdgeRest, height: number, text: TextToCome): PageEdge {
    let edge = new PageEdge(area, NOTHING);
    left.floats.forEach((piece, i) => {
      const room = height - edge.height;
      edge = i === 0 && floatHeight(piece) > room ? edge.#with({ top: [piece] }) : edge.withFloat(piece, room);
    });
    // Several floats that waited fill a page, which is read from its top.
    if (edge.bottom.length > 1 || text.waits) {
      const placed = new Set([...edge.top, ...edge.bottom]);
      edge = edge.#with({ top: left.floats.filter((piece) => placed.has(piece)), bottom: [] });
    }
    const room = Math.min(height - edge.height, text.more ? area.most : Number.POSITIVE_INFINITY);
    return edge.#continued(left.notes, room, !edge.holdsSomething);
  }

  get holdsSomething(): boolean {
    return this.top.length + this.bottom.length + this.notes.length > 0;
  }

  get left(): EdgeRest {
    return { floats: this.waiting, notes: this.rest };
  }

  /** Adds a float at an edge, or makes it wait for the next page where it doesn't fit in `free` pt or others wait. */
  withFloat(piece: Piece, free: number): PageEdge {
    if (this.floatsWait) return this.#with({ waiting: [...this.waiting, piece] });
    const need = floatHeight(piece);
    const noted = this.withNotes(piece.notes, free - need);
    if (this.waiting.length > 0 || need > free + SLACK || !noted) {
      return this.#with({ waiting: [...this.waiting, piece] });
    }
    return noted.#placed(piece);
  }

  keepingFloatsWaiting(): PageEdge {
    return this.#with({ floatsWait: true });
  }

  #placed(piece: Piece): PageEdge {
    const bottom = piece.float?.side === 'bottom';
    return bottom ? this.#with({ bottom: [...this.bottom, piece] }) : this.#with({ top: [...this.top, piece] });
  }

  /**
   * Adds footnotes, in `free` pt. The last one may continue on the next page where it breaks well; it then takes all free
   * space except `kept` pt, needed by the lines that stay with the line of its mark. Undefined when there is no room: that
   * line fits better on the next page.
   */
  withNotes(notes: readonly Note[], free: number, kept = 0): PageEdge | undefined {
    const some = kept > 0 && notes.length > 0 ? this.#withNotes(notes, free - kept) : undefined;
    return some ?? this.#withNotes(notes, free);
  }

  #withNotes(notes: readonly Note[], free: number): PageEdge | undefined {
    const fresh = this.#fresh(notes);
    let edge: PageEdge = this;
    for (const [i, note] of fresh.entries()) {
      const room = free - (edge.height - this.height);
      const whole = edge.#whole(note);
      if (edge.rest.length === 0 && whole.height - edge.height <= room + SLACK) edge = whole;
      else if (i < fresh.length - 1 || edge.rest.length > 0) return undefined;
      else return edge.#begun(note, room);
    }
    return edge;
  }

  /** Adds footnotes unconditionally: those without room go to the next page. */
  withNotesForced(notes: readonly Note[], free: number): PageEdge {
    const kept = this.withNotes(notes, free);
    if (kept) return kept;
    const later = this.#fresh(notes).map((note) => ({ note, from: 0, to: note.pieces.length }));
    return this.#with({ rest: [...this.rest, ...later] });
  }

  /** Adds the floats and footnotes that pieces of columns require, in order. */
  withCalls(calls: readonly Piece[], free: number): PageEdge | undefined {
    let edge: PageEdge | undefined = this;
    for (const piece of calls) {
      const room: number = free - (edge.height - this.height);
      edge = piece.float?.reference === 'page' ? edge.withFloat(piece, room) : edge.withNotes(piece.notes, room);
      if (!edge) return undefined;
    }
    return edge;
  }

  withCallsForced(calls: readonly Piece[], free: number): PageEdge {
    let edge: PageEdge = this;
    for (const piece of calls) {
      const room = free - (edge.height - this.height);
      edge = piece.float?.reference === 'page' ? edge.withFloat(piece, room) : edge.withNotesForced(piece.notes, room);
    }
    return edge;
  }

  /** The least room for a piece's footnotes: the start of the last one. */
  leastRooms(piece: Piece): number[] {
    const last = this.#fresh(piece.notes).at(-1);
    if (!last || piece.float?.reference === 'page') return [];
    const to = last.pieces.findIndex((p, i) => i > 0 && p.breakBefore.level === 0);
    if (to < 0) return [];
    return [this.#with({ notes: [...this.notes, { note: last, from: 0, to }] }).height - this.height];
  }

  /** Extends notes that continue on the next page into the remaining `free` pt. */
  extended(free: number): PageEdge {
    const [first] = this.rest;
    const last = this.notes.at(-1);
    if (!first || free <= 0) return this;
    if (!last || last.note !== first.note) return this.#continued(this.rest, free, false);
    const before = new PageEdge(this.#area, { ...this, notes: this.notes.slice(0, -1), rest: [] });
    const joined = [{ ...first, from: last.from }, ...this.rest.slice(1)];
    const grown = before.#continued(joined, free + this.height - before.height, false);
    return grown.height > this.height ? grown : this;
  }

  /** Notes from earlier pages, as many as fit in `room`; with `force` at least a line. */
  #continued(parts: readonly NotePart[], room: number, force: boolean): PageEdge {
    let edge: PageEdge = this.#with({ rest: [] });
    for (const [i, part] of parts.entries()) {
      const whole = edge.#with({ notes: [...edge.notes, part] });
      if (whole.height - this.height <= room + SLACK) {
        edge = whole;
        continue;
      }
      const to = edge.#cut(part, room - (edge.height - this.height), force && edge.notes.length === 0);
      if (to === part.from) return edge.#with({ rest: parts.slice(i) });
      const rest = to < part.to ? [{ ...part, from: to }] : [];
      return edge.#with({ notes: [...edge.notes, { ...part, to }], rest: [...rest, ...parts.slice(i + 1)] });
    }
    return edge;
  }

  #fresh(notes: readonly Note[]): readonly Note[] {
    if (notes.length === 0) return notes;
    const held = [...this.notes, ...this.rest];
    return notes.filter((n, i) => {
      return !this.#area.done.has(n) && notes.indexOf(n) === i && !held.some((part) => part.note === n);
    });
  }

  #whole(note: Note): PageEdge {
    return this.#with({ notes: [...this.notes, { note, from: 0, to: note.pieces.length }] });
  }

  #begun(note: Note, room: number): PageEdge | undefined {
    const part = { note, from: 0, to: note.pieces.length };
    const to = this.#cut(part, room, false);
    if (to === 0) return undefined;
    return this.#with({ notes: [...this.notes, { ...part, to }], rest: [{ ...part, from: to }] });
  }

  /** How much of a note fits in `room`: up to its last good break, with `force` at least up to its first. */
  #cut(part: NotePart, room: number, force: boolean): number {
    const { pieces } = part.note;
    let best = part.from;
    for (let to = part.from + 1; to <= part.to; to++) {
      const { height } = this.#with({ notes: [...this.notes, { ...part, to }] });
      if (height - this.height > room + SLACK) break;
      if (to === part.to || pieces[to]?.breakBefore.level === 0 || part.from > 0) best = to;
    }
    return best === part.from && force ? part.from + 1 : best;
  }

  #with(change: Partial<Held>): PageEdge {
    const { top, bottom, waiting, notes, rest, floatsWait } = this;
    return new PageEdge(this.#area, { top, bottom, waiting, notes, rest, floatsWait, ...change });
  }
}

/** The height of notes with the area's edges; 0 without notes. */
export function areaHeight(notes: readonly NotePart[], area: Pick<NoteArea, 'before' | 'after'>): number {
  if (notes.length === 0) return 0;
  const height = notes.reduce((sum, part, i) => {
    const { pieces } = part.note;
    return sum + (i > 0 ? noteGap(notes[i - 1], part) : 0) + flowHeight(pieces.slice(part.from, part.to));
  }, 0);
  return area.before + height + area.after;
}

/** The margins between two notes, collapsed. */
export function noteGap(above: NotePart | undefined, below: NotePart): number {
  const after = above && above.to === above.note.pieces.length ? above.note.spaceAfter : 0;
  return Math.max(after, below.from === 0 ? (below.note.pieces[0]?.spaceBefore ?? 0) : 0);
}
