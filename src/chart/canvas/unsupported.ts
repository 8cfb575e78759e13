/** Thrown for a canvas feature that can't be recorded as vectors; `feature` is its Canvas 2D name. */
export class UnsupportedDrawingError extends Error {
  readonly feature: string;
  constructor(feature: string) {
    super(`charts can't be drawn with ${feature}`);
    this.name = 'UnsupportedDrawingError';
    this.feature = feature;
  }
}

/** Thrown if words, or the plot itself, have too little room; `what` names them for the author. */
export class NoRoomError extends Error {
  readonly what: string;
  constructor(what: string) {
    super(`there is no room for ${what}`);
    this.name = 'NoRoomError';
    this.what = what;
  }
}

/** Canvas methods that work on pixels, or that would need text outlines. */
const METHODS = [
  'drawImage',
  'createLinearGradient',
  'createRadialGradient',
  'createConicGradient',
  'createPattern',
  'createImageData',
  'getImageData',
  'putImageData',
  'strokeText',
  'isPointInPath',
  'isPointInStroke',
  'arcTo',
  'reset',
];

/** Canvas properties that must keep their neutral values. */
const NEUTRAL: Readonly<Record<string, unknown>> = {
  filter: 'none',
  shadowBlur: 0,
  shadowOffsetX: 0,
  shadowOffsetY: 0,
  globalCompositeOperation: 'source-over',
  letterSpacing: '0px',
  wordSpacing: '0px',
};

/** Makes each of these throw `UnsupportedDrawingError` on use, so that nothing is omitted silently. */
export function refuseUnsupported(prototype: object): void {
  for (const name of METHODS) {
    Object.defineProperty(prototype, name, {
      value: () => {
        throw new UnsupportedDrawingError(name);
      },
    });
  }
  for (const [name, neutral] of Object.entries(NEUTRAL)) {
    Object.defineProperty(prototype, name, {
      get: () => neutral,
      set: (value: unknown) => {
        if (value !== neutral) throw new UnsupportedDrawingError(`${name} '${String(value)}'`);
      },
    });
  }
}
