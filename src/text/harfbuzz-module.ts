/** HarfBuzz's WebAssembly module, from the package harfbuzzjs: its C interface, its memory, its callbacks. */

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** The functions of HarfBuzz's C interface that are called; pointers are offsets in memory. */
interface Functions {
  readonly memory: WebAssembly.Memory;
  readonly __indirect_function_table: WebAssembly.Table;
  __wasm_call_ctors(): void;
  malloc(size: number): number;
  free(pointer: number): void;
  hb_blob_create(data: number, length: number, mode: number, userData: number, destroy: number): number;
  hb_blob_destroy(blob: number): void;
  hb_face_create(blob: number, index: number): number;
  hb_face_destroy(face: number): void;
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

/** Bytes of memory asked for at once: each time costs new views of all of it. */
const LEAST_GROWTH = 1 << 20;
const PAGE = 1 << 16;

/** The module, running. Views of its memory are made anew when it has grown. */
export class HarfBuzzModule {
  readonly functions: Functions;
  #buffer: ArrayBufferLike | undefined;
  #bytes = new Uint8Array();
  #units = new Uint16Array();
  #words = new Int32Array();

  /**
   * Compiles and starts it, in 3 ms: less than it takes to wait for another thread that does. Throws when the machine's
   * WebAssembly refuses the module.
   */
  static load(): HarfBuzzModule {
    let running: HarfBuzzModule | undefined;
    const grow = (least: number): number => (running?.grow(least) ? 1 : 0);
    const instance = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(moduleFile())), {
      env: {
        emscripten_resize_heap: grow,
        _abort_js: stop,
        _emscripten_runtime_keepalive_clear: () => undefined,
        _setitimer_js: () => 0,
      },
      wasi_snapshot_preview1: { proc_exit: stop },
    });
    running = new HarfBuzzModule(instance.exports as unknown as Functions);
    running.functions.__wasm_call_ctors();
    return running;
  }

  constructor(functions: Functions) {
    this.functions = functions;
  }

  grow(least: number): boolean {
    const { memory } = this.functions;
    const missing = least - memory.buffer.byteLength;
    try {
      memory.grow(Math.ceil(Math.max(missing, LEAST_GROWTH) / PAGE));
      return true;
    } catch {
      return false;
    }
  }

  get bytes(): Uint8Array {
    this.#refresh();
    return this.#bytes;
  }

  /** UTF-16 units, by half their offset. */
  get units(): Uint16Array {
    this.#refresh();
    return this.#units;
  }

  /** Signed numbers of four bytes, by a quarter of their offset. */
  get words(): Int32Array {
    this.#refresh();
    return this.#words;
  }

  /** Memory for `length` bytes; throws a `RangeError` when there is no more. */
  take(length: number): number {
    const pointer = this.functions.malloc(Math.max(length, 4));
    if (pointer === 0) throw new RangeError('HarfBuzz has no memory left');
    return pointer;
  }

  /** Puts bytes into memory that `functions.free` gives back. */
  put(bytes: Uint8Array): number {
    const pointer = this.take(bytes.length);
    this.bytes.set(bytes, pointer);
    return pointer;
  }

  /** A JavaScript function where C expects one: its parameters are `i` (32-bit integers) or `f` (floats), its result nothing. */
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

/** Beside the bundle, or in the package that it comes from. */
function moduleFile(): string {
  const beside = fileURLToPath(new URL('harfbuzz.wasm', import.meta.url));
  return existsSync(beside) ? beside : createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz.wasm');
}

/** A module that imports the function and exports it: only such functions may stand in a table (WebAssembly 2.0, 4.2.8). */
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
