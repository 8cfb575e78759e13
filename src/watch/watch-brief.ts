/** Builds a brief again whenever a file changes that its last build read or looked for. */

import { type Compiler, createCompiler } from '../build/compile.ts';
import type { CompileOptions } from '../build/options.ts';
import type { CompileResult } from '../build/result.ts';
import { FileAccessError, joinPath } from '../core/files.ts';
import { type FolderEvents, watchFolders } from './folder-events.ts';
import { differences, type FileSnapshot, isHalfSaved, MachineView, snapshotOf } from './machine-view.ts';
import { Signal } from './signal.ts';

export type WatchEvent =
  | {
      readonly kind: 'built';
      /** May contain errors: its `pdf` is then undefined. */
      readonly result: CompileResult;
      /** The paths changed since the last event, as in the build; folders end in '/'. Empty for the first. */
      readonly changed: readonly string[];
      /** The duration of the build, without the time for edits to settle. */
      readonly milliseconds: number;
    }
  /** The machine failed, described in one line; watching continues. */
  | { readonly kind: 'failed'; readonly message: string; readonly changed: readonly string[] };

/** Awaited: the next build starts after it. */
export type WatchListener = (event: WatchEvent) => void | Promise<void>;

export interface WatchOptions {
  readonly compile?: CompileOptions;
  /** The project's folder; by default the working folder. */
  readonly root?: string;
  /** Milliseconds, for timings. */
  readonly clock?: () => number;
}

export interface BriefWatch {
  /** Builds again, even if nothing changed, with new options if given. */
  rebuild(options?: CompileOptions): void;
  /** Ends the watch, after any build in progress. No event follows the call. */
  close(): Promise<void>;
}

/** The pause after which a burst of edits counts as complete. */
export const QUIET_MS = 25;
/** The longest wait for a burst to end, or for a file that an editor has emptied. */
const PATIENCE_MS = 300;
/** The interval of checks without an event, since events may be lost on network drives or without free watches. */
const CHECK_ANYWAY_MS = 1000;
/** The longest time without a result while edits never pause. */
const SHOW_ANYWAY_MS = 1000;

/** Watches the brief in a folder, building it at once. The folder need not exist yet, and may disappear and reappear. */
export function watchBrief(folder: string, options: WatchOptions, listener: WatchListener): BriefWatch {
  const watcher = new BriefWatcher(folder, options, listener);
  const ended = watcher.run();
  return {
    rebuild: (compileOptions) => watcher.rebuild(compileOptions),
    close: () => {
      watcher.close();
      return ended;
    },
  };
}

class BriefWatcher {
  readonly #folder: string;
  readonly #root: string;
  readonly #clock: () => number;
  readonly #listener: WatchListener;
  readonly #view: MachineView;
  readonly #signal = new Signal();
  readonly #events: FolderEvents;
  #options: CompileOptions;
  #compiler: Compiler;
  /** The files as read by the last build. */
  #lastRead: FileSnapshot;
  /** The files in the latest snapshot. */
  #now: FileSnapshot;
  #requested = true;
  #closed = false;

  constructor(folder: string, options: WatchOptions, listener: WatchListener) {
    this.#folder = folder;
    this.#root = options.root ?? '.';
    this.#clock = options.clock ?? (() => performance.now());
    this.#options = options.compile ?? {};
    this.#listener = listener;
    this.#view = new MachineView({
      root: this.#root,
      folder,
      ...(options.compile?.allow && { allow: options.compile.allow }),
    });
    this.#events = watchFolders(this.#root, () => this.#signal.raise());
    this.#compiler = this.#newCompiler();
    this.#lastRead = this.#view.snapshot([joinPath(folder, 'brief.yaml')]);
    this.#now = this.#lastRead;
  }

  rebuild(options: CompileOptions | undefined): void {
    if (options) this.#options = options;
    this.#requested = true;
    this.#signal.raise();
  }

  close(): void {
    this.#closed = true;
    this.#signal.raise();
  }

  async run(): Promise<void> {
    try {
      const changed = new Set<string>();
      let since = this.#clock();
      while (!this.#closed) {
        for (const path of this.#changes()) changed.add(path);
        if (changed.size === 0 && !this.#requested) {
          await this.#rest();
          since = this.#clock();
          continue;
        }
        const event = await this.#build([...changed]);
        // Overtaken by a newer edit: its result isn't shown.
        const stale = this.#requested || this.#changes().length > 0;
        if (this.#closed || (stale && this.#clock() - since < SHOW_ANYWAY_MS)) {
          await this.#settle();
          continue;
        }
        changed.clear();
        since = this.#clock();
        await this.#listener(event);
      }
    } finally {
      this.#events.close();
    }
  }

  async #build(changed: readonly string[]): Promise<WatchEvent> {
    this.#requested = false;
    // A compiler caches packages, so a change to one needs a new compiler.
    if (changed.some(isPackaged)) this.#compiler = this.#newCompiler();
    const start = this.#clock();
    const before = this.#now;
    try {
      const result = await this.#compiler.build(this.#folder, this.#options);
      this.#lastRead = snapshotOf(result);
      return { kind: 'built', result, changed, milliseconds: this.#clock() - start };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const unread = error instanceof FileAccessError ? [[error.path, message] as const] : [];
      this.#lastRead = new Map([...before, ...unread]);
      return { kind: 'failed', message, changed };
    }
  }

  /** The paths that differ from those that the last build read. */
  #changes(): readonly string[] {
    this.#events.follow([...this.#lastRead.keys()].flatMap((path) => this.#view.places(path)));
    this.#now = this.#view.snapshot(this.#lastRead.keys());
    return differences(this.#lastRead, this.#now);
  }

  /** Waits until something may have changed and edits have settled. */
  async #rest(): Promise<void> {
    if (await this.#signal.wait(CHECK_ANYWAY_MS)) await this.#settle();
  }

  async #settle(): Promise<void> {
    const end = this.#clock() + PATIENCE_MS;
    while (!this.#closed && this.#clock() < end) {
      const more = await this.#signal.wait(QUIET_MS);
      if (!more && !this.#isHalfSaved()) return;
    }
  }

  #isHalfSaved(): boolean {
    const now = this.#view.snapshot(this.#lastRead.keys());
    return [...now].some(([path, state]) => isHalfSaved(this.#lastRead.get(path), state));
  }

  #newCompiler(): Compiler {
    return createCompiler({ root: this.#root, clock: this.#clock });
  }
}

function isPackaged(path: string): boolean {
  return path.startsWith('npm:') || path.startsWith('briefwright:');
}
