/** The state of a preview: the last two builds without errors, and the outcome of the latest. */

import { randomUUID } from 'node:crypto';
import { pagedBrief } from '../build/built-brief.ts';
import type { CompileResult } from '../build/result.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import { type Proof, proof } from '../outputs/proof.ts';
import type { WatchEvent } from '../watch/watch-brief.ts';
import { Sources } from './excerpt.ts';
import { areasOf } from './find-places.ts';
import { changeMarks } from './marks.ts';
import type { OriginFinder } from './origin.ts';
import type {
  BuildReport,
  EditionInfo,
  Finding,
  Mark,
  PlacesFound,
  PreviewState,
  ServerEvent,
  Settings,
} from './protocol.ts';

/** A build without errors. */
export interface Edition extends OriginFinder {
  readonly info: EditionInfo;
  readonly pdf: Uint8Array;
  readonly proof: Proof;
  /** The name of the layout. */
  readonly layout: string;
  readonly translation: string | undefined;
}

export interface SessionOptions {
  /** The brief's name, for title and download. */
  readonly name: string;
  /** The project's folder. */
  readonly root: string;
  readonly program: string;
  readonly layouts: () => readonly string[];
  readonly translations: () => readonly string[];
  readonly settings: Settings;
}

export class Session {
  readonly #options: SessionOptions;
  readonly #id = randomUUID();
  readonly #listeners = new Set<(event: ServerEvent) => void>();
  #settings: Settings;
  #build: BuildReport = WAITING;
  #result: CompileResult | undefined;
  #current: Edition | undefined;
  #previous: Edition | undefined;
  #diagnostics: readonly Diagnostic[] = [];
  #places: PlacesFound | undefined;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#settings = options.settings;
  }

  get name(): string {
    return this.#options.name;
  }

  get settings(): Settings {
    return this.#settings;
  }

  choose(settings: Settings): void {
    this.#settings = settings;
    this.#notify({ kind: 'state', state: this.state() });
  }

  /** Handles an event of the watch; sends the state first, then places. */
  handle(event: WatchEvent): void {
    const number = this.#build.number + 1;
    const { changed } = event;
    this.#places = undefined;
    if (event.kind === 'failed') {
      const { message } = event;
      this.#result = undefined;
      this.#diagnostics = [];
      this.#build = { ...WAITING, number, changed, outcome: 'failed', failure: message };
    } else {
      const { result, milliseconds } = event;
      this.#result = result;
      this.#diagnostics = bySeverity(result.diagnostics);
      const findings = findingsOf(this.#diagnostics, new Sources(this.#options.root, result.filesRead));
      this.#build = { ...WAITING, number, changed, milliseconds, findings, outcome: result.pdf ? 'built' : 'errors' };
      this.#keep(number, result);
    }
    this.#notify({ kind: 'state', state: this.state() });
    // Sent separately, so that the browser can start drawing pages meanwhile.
    setImmediate(() => {
      if (this.#build.number === number) this.#notify({ kind: 'places', places: this.#findPlaces() });
    });
  }

  /** An edition that the page may request: the last or the one before. */
  edition(number: number): Edition | undefined {
    return [this.#current, this.#previous].find((edition) => edition?.info.number === number);
  }

  /** Sends the current state at once, and then every change; returns a function that stops this. */
  follow(listener: (event: ServerEvent) => void): () => void {
    listener({ kind: 'state', state: this.state() });
    if (this.#build.number > 0) listener({ kind: 'places', places: this.#findPlaces() });
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  state(): PreviewState {
    const { name, program, layouts, translations } = this.#options;
    const brief = this.#result?.brief;
    return {
      program,
      session: this.#id,
      name,
      title: brief?.title.plain ?? name,
      shortTitle: brief?.shortTitle ?? name,
      language: brief?.language ?? 'en',
      settings: this.#settings,
      layouts: layouts(),
      translations: translations(),
      build: this.#build,
      edition: this.#current?.info,
      previous: this.#previous?.info,
    };
  }

  /** Keeps a build as an edition, unless it has the same bytes as the current one. */
  #keep(number: number, { pdf, built, brief, filesRead }: CompileResult): void {
    if (!pdf || !built) return;
    if (this.#current && Buffer.compare(this.#current.pdf, pdf) === 0) return;
    const shown = proof.make(pagedBrief(built));
    const { pages, outline } = shown;
    const sources = new Sources(this.#options.root, filesRead);
    const spans = brief?.spans ?? new Map();
    this.#previous = this.#current;
    this.#current = {
      info: { number, bytes: pdf.length, pages, outline },
      pdf,
      proof: shown,
      layout: this.#settings.layout ?? brief?.layout ?? '',
      translation: this.#settings.translation,
      sources,
      spans,
      get places() {
        return shown.places;
      },
    };
  }

  #findPlaces(): PlacesFound {
    this.#places ??= {
      build: this.#build.number,
      marks: this.#findMarks(),
      findings: this.#findAreas(),
    };
    return this.#places;
  }

  /** Compares only editions in the same layout and language: others move and reword everything. */
  #findMarks(): readonly Mark[] {
    const [before, now] = [this.#previous, this.#current];
    return before && now && isLike(before, now) ? changeMarks(before.places, now.places) : [];
  }

  /** The places of diagnostics on the pages shown. These may be from an earlier build, but data paths outlive edits. */
  #findAreas(): PlacesFound['findings'] {
    const shown = this.#current;
    const brief = this.#result?.brief;
    if (!shown) return this.#diagnostics.map(() => []);
    const sources = this.#result && brief ? new Sources(this.#options.root, this.#result.filesRead) : shown.sources;
    const finder = { places: shown.places, spans: brief?.spans ?? shown.spans, sources };
    return this.#diagnostics.map(({ span }) => (span ? areasOf(span, finder) : []));
  }

  #notify(event: ServerEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}

function isLike(a: Edition, b: Edition): boolean {
  return a.layout === b.layout && a.translation === b.translation;
}

const WAITING: BuildReport = {
  number: 0,
  outcome: 'waiting',
  milliseconds: 0,
  changed: [],
  failure: undefined,
  findings: [],
};

const SEVERITIES: readonly Diagnostic['severity'][] = ['error', 'warning', 'info'];

function bySeverity(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

function findingsOf(diagnostics: readonly Diagnostic[], sources: Sources): readonly Finding[] {
  return diagnostics.map(({ severity, code, message, hint, span, related = [] }) => ({
    severity,
    code,
    message,
    hint,
    source: span && sources.excerpt(span),
    related: related.map((other) => ({ message: other.message, source: sources.excerpt(other.span) })),
  }));
}
