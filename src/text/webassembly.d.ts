/** What `harfbuzz-module.ts` needs of WebAssembly, whose types TypeScript has only for browsers. */
declare namespace WebAssembly {
  class Module {
    constructor(bytes: Uint8Array);
  }
  class Instance {
    constructor(module: Module, imports: Imports);
    readonly exports: Readonly<Record<string, unknown>>;
  }
  interface Memory {
    readonly buffer: ArrayBuffer;
    /** By pages of 64 KiB; throws a `RangeError` when there is no more. */
    grow(pages: number): number;
  }
  interface Table {
    /** Returns the first new index. */
    grow(entries: number): number;
    set(index: number, value: unknown): void;
  }
  type Imports = Readonly<Record<string, Readonly<Record<string, (...values: number[]) => unknown>>>>;
}
