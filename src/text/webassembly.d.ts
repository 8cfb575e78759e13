/** The types of WebAssembly that `harfbuzz-module.ts` needs; TypeScript has them only for browsers. */
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
    /** Grows by pages of 64 KiB; throws a `RangeError` when memory is exhausted. */
    grow(pages: number): number;
  }
  interface Table {
    /** Returns the first new index. */
    grow(entries: number): number;
    set(index: number, value: unknown): void;
  }
  type Imports = Readonly<Record<string, Readonly<Record<string, (...values: number[]) => unknown>>>>;
}
