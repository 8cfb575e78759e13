/** Builds a brief again whenever something changes that its last build read, or looked for. */

import { type Compiler, createCompiler } from '../build/compile.ts';
import type { CompileOptions } from '../build/options.ts';
import type { CompileResult } from '../build/result.ts';
import { FileAccessError, joinPath } from '../core/files.ts';
import { type FolderEvents, watchFolders } from './folder-events.ts';
import { differences, type FileSnapshot, isHalfSaved, MachineView, seenBy } from './machine-view.ts';
import { Signal } from './signal.ts';

export type WatchEvent =
  | {
      readonly kind: 'built';
      /** With errors in it, too: its `pdf` is undefined then. */
      readonly result: CompileResult;
      /** What had changed since the last event, as the build names files; folders end in '/'. Empty for the first. */
      readonly changed: readonly string[];
      /** How long the build took, without the time that edits were given to settle. */
      readonly milliseconds: number;
    }
  /** The machine failed, in one line; watching goes on. */
  | { readonly kind: 'failed'; readonly message: string; readonly changed: readonly string[] };

/** Is waited for: the next build begins after it. */
export type WatchListener = (event: WatchEvent) => void | Promise<void>;

export interface WatchOptions {
  readonly compile?: CompileOptions;
  /** The project's folder; by default the working folder. */
  readonly root?: string;
  /** Milliseconds, for timings. */
  readonly clock?: () => number;
}

export interface BriefWatch {
  /** Builds again, whether something changed or not; with other options where some are given. */
  rebuild(options?: CompileOptions): void;
  /** Ends the watch, once a build that is under way has ended. No event comes after the call. */
  close(): Promise<void>;
}

/** How long nothing must happen before a burst of edits counts as over. */
export const QUIET_MS = 25;
/** For how long a burst, or a file that an editor has emptied, is waited for at most. */
const PATIENCE_MS = 300;
/** Events may be lost, on network drives or where the system gives no more watches: how often to look anyway. */
const LOOK_ANYWAY_MS = 1000;
/** Edits that never pause must not keep the writer from seeing anything. */
const SHOW_ANYWAY_MS = 1000;

/** Watches the brief in a folder, building it at once. The folder need not be there, or may vanish and come back. */
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
  /** What the last build saw. */
  #seen: FileSnapshot;
  /** What there was when it was last looked at. */
  #now: FileSnapshot;
  #asked = true;
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
    this.#seen = this.#view.look([joinPath(folder, 'brief.yaml')]);
    this.#now = this.#seen;
  }

  rebuild(options: CompileOptions | undefined): void {
    if (options) this.#options = options;
    this.#asked = true;
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
        if (changed.size === 0 && !this.#asked) {
          await this.#rest();
          since = this.#clock();
          continue;
        }
        const event = await this.#build([...changed]);
        // Overtaken by a newer edit: what it gives is not shown.
        const stale = this.#asked || this.#changes().length > 0;
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
    this.#asked = false;
    // Packages are read once by a compiler; what it keeps of them is void when they change.
    if (changed.some(isPackaged)) this.#compiler = this.#newCompiler();
    const start = this.#clock();
    const before = this.#now;
    try {
      const result = await this.#compiler.build(this.#folder, this.#options);
      this.#seen = seenBy(result);
      return { kind: 'built', result, changed, milliseconds: this.#clock() - start };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const unread = error instanceof FileAccessError ? [[error.path, message] as const] : [];
      this.#seen = new Map([...before, ...unread]);
      return { kind: 'failed', message, changed };
    }
  }

  /** What is not as the last build saw it. */
  #changes(): readonly string[] {
    this.#events.follow([...this.#seen.keys()].flatMap((path) => this.#view.places(path)));
    this.#now = this.#view.look(this.#seen.keys());
    return differences(this.#seen, this.#now);
  }

  /** Until something may have changed and edits have settled. */
  async #rest(): Promise<void> {
    if (await this.#signal.wait(LOOK_ANYWAY_MS)) await this.#settle();
  }

  async #settle(): Promise<void> {
    const end = this.#clock() + PATIENCE_MS;
    while (!this.#closed && this.#clock() < end) {
      const more = await this.#signal.wait(QUIET_MS);
      if (!more && !this.#isHalfSaved()) return;
    }
  }

  #isHalfSaved(): boolean {
    const now = this.#view.look(this.#seen.keys());
    return [...now].some(([path, state]) => isHalfSaved(this.#seen.get(path), state));
  }

  #newCompiler(): Compiler {
    return createCompiler({ root: this.#root, clock: this.#clock });
  }
}

function isPackaged(path: string): boolean {
  return path.startsWith('npm:') || path.startsWith('briefwright:');
}
