import type { Drawing } from '../../core/drawing.ts';

/** Pictures by their drawing and scale: an unchanged chart is not drawn again, in this build nor in later ones. */
export type PictureCache = WeakMap<Drawing, Map<number, Promise<Uint8Array>>>;
