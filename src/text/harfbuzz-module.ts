/** HarfBuzz's WebAssembly modules from the package harfbuzzjs: their C interface, memory and callbacks. */

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** The modules: to shape text, and to reduce fonts. */
export type ModuleFile = 'harfbuzz.wasm' | 'harfbuzz-subset.wasm';

/** The functions of HarfBuzz's C interface that both modules have; pointers are offsets in memory. */
export interface MemoryFunctions {
  readonly memory: WebAssembly.Memory;
  readonly __indirect_function_table: WebAssembly.Table;
  malloc(size: number): number;
  free(pointer: number): void;
  hb_blob_create(data: number, length: number, mode: number, userData: number, destroy: number): number;
  hb_blob_destroy(blob: number): void;
  hb_face_create(blob: number, index: number): number;
  hb_face_destroy(face: number): void;
}

/** The functions of the module that shapes text. */
export interface ShapingFunctions extends MemoryFunctions {
  hb_font_create(face: number): number;
  hb_font_destroy(font: number): void;
  hb_font_draw_glyph(font: number, glyph: number, funcs: number, data: number): void;
  hb_draw_funcs_create(): number;
  hb_draw_funcs_set_move_to_func(funcs: number, callback: number, userData: number, destroy: number): void;
  hb_draw_funcs_set_line_to_func(funcs: number, callback: number, userData: number, destroy: number): void;
  hb_draw_funcs_set_quadratic_to_func(funcs: number, callback: number, userData: number, destroy: number): void;
  hb_draw_funcs_set_cubic_to_func(funcs: number, callback: number, userData: number, destroy: number): void;
  hb_draw_funcs_set_close_path_func(funcs: number, callback: number, userData: number, destroy: number): void;
  hb_language_from_string(text: number, length: number): number;
  hb_buffer_create(): number;
  hb_buffer_set_flags(buffer: number, flags: number): void;
  hb_buffer_clear_contents(buffer: number): void;
  hb_buffer_add_utf16(buffer: number, text: number, length: number, offset: number, count: number): void;
  hb_buffer_set_direction(buffer: number, direction: number): void;
  hb_buffer_set_script(buffer: number, script: number): void;
  hb_buffer_set_language(buffer: number, language: number): void;
  hb_buffer_get_length(buffer: number): number;
  hb_buffer_get_glyph_infos(buffer: number, length: number): number;
  hb_buffer_get_glyph_positions(buffer: number, length: number): number;
  hb_shape(font: number, buffer: number, features: number, count: number): void;
}

/** Run once before any other function; a module has one of the two. */
interface Constructors {
  readonly __wasm_call_ctors?: () => void;
  readonly _initialize?: () => void;
}

/** Minimum growth of the memory, bytes: each growth requires new views of all of it. */
const MIN_GROWTH = 1 << 20;
const PAGE = 1 << 16;

/** A running module. Recreates the views of its memory when that has grown. */
export class HarfBuzzModule<Functions extends MemoryFunctions> {
  readonly functions: Functions;
  #buffer: ArrayBufferLike | undefined;
  #bytes = new Uint8Array();
  #units = new Uint16Array();
  #words = new Int32Array();

  /**
   * Compiles and starts a module; that for shaping takes 3 ms, less than waiting for another thread to do so. Throws when
   * the machine's WebAssembly rejects the module.
   */
  static load<Functions extends MemoryFunctions>(file: ModuleFile): HarfBuzzModule<Functions> {
    let running: HarfBuzzModule<Functions> | undefined;
    const grow = (least: number): number => (running?.grow(least) ? 1 : 0);
    const instance = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(pathOf(file))), {
      env: {
        emscripten_resize_heap: grow,
        _abort_js: stop,
        _emscripten_runtime_keepalive_clear: () => undefined,
        _setitimer_js: () => 0,
      },
      wasi_snapshot_preview1: { proc_exit: stop },
    });
    const { __wasm_call_ctors, _initialize, ...functions } = instance.exports as unknown as Functions & Constructors;
    (__wasm_call_ctors ?? _initialize)?.();
    running = new HarfBuzzModule(functions as unknown as Functions);
    return running;
  }

  constructor(functions: Functions) {
    this.functions = functions;
  }

  grow(least: number): boolean {
    const { memory } = this.functions;
    const missing = least - memory.buffer.byteLength;
    try {
      memory.grow(Math.ceil(Math.max(missing, MIN_GROWTH) / PAGE));
      return true;
    } catch {
      return false;
    }
  }

  get bytes(): Uint8Array {
    this.#refresh();
    return this.#bytes;
  }

  /** UTF-16 units, indexed by half their offset. */
  get units(): Uint16Array {
    this.#refresh();
    return this.#units;
  }

  /** Signed 32-bit integers, indexed by a quarter of their offset. */
  get words(): Int32Array {
    this.#refresh();
    return this.#words;
  }

  /** Allocates `length` bytes; throws a `RangeError` when memory is exhausted. */
  allocate(length: number): number {
    const pointer = this.functions.malloc(Math.max(length, 4));
    if (pointer === 0) throw new RangeError('HarfBuzz ran out of memory');
    return pointer;
  }

  /** Copies bytes into memory, to be released with `functions.free`. */
  put(bytes: Uint8Array): number {
    const pointer = this.allocate(bytes.length);
    this.bytes.set(bytes, pointer);
    return pointer;
  }

  /**
   * Registers a JavaScript function as a C callback without a result. Parameter types are `i` (32-bit integer) or `f`
   * (float).
   */
  callback(parameters: string, call: (...values: number[]) => void): number {
    const table = this.functions.__indirect_function_table;
    const index = table.grow(1);
    table.set(index, wrapped(parameters, call));
    return index;
  }

  #refresh(): void {
    const { buffer } = this.functions.memory;
    if (buffer === this.#buffer) return;
    this.#buffer = buffer;
    this.#bytes = new Uint8Array(buffer);
    this.#units = new Uint16Array(buffer);
    this.#words = new Int32Array(buffer);
  }
}

function stop(): never {
  throw new Error('HarfBuzz stopped');
}

/** Beside the bundle, or in the npm package. */
function pathOf(file: ModuleFile): string {
  const beside = fileURLToPath(new URL(file, import.meta.url));
  return existsSync(beside) ? beside : createRequire(import.meta.url).resolve(`harfbuzzjs/dist/${file}`);
}

/**
 * Wraps a function in a module that imports and exports it: a table accepts only such functions (WebAssembly 2.0,
 * 4.2.8).
 */
function wrapped(parameters: string, call: (...values: number[]) => void): unknown {
  const types = [...parameters].map((type) => (type === 'f' ? 0x7d : 0x7f));
  const section = (id: number, bytes: readonly number[]): number[] => [id, bytes.length, ...bytes];
  const module = Uint8Array.of(
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    // One function type without results; 'e'.'f' of that type; exported as 'f'.
    ...section(1, [0x01, 0x60, types.length, ...types, 0x00]),
    ...section(2, [0x01, 0x01, 0x65, 0x01, 0x66, 0x00, 0x00]),
    ...section(7, [0x01, 0x01, 0x66, 0x00, 0x00]),
  );
  return new WebAssembly.Instance(new WebAssembly.Module(module), { e: { f: call } }).exports.f;
}
