import type { Drawing } from '../../core/drawing.ts';

/** Pictures by their drawing and scale: an unchanged chart isn't drawn again, in this build or later ones. */
export type PictureCache = WeakMap<Drawing, Map<number, Promise<Uint8Array>>>;
