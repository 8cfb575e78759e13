/** A canvas feature that can't be recorded as vectors; `feature` names it as Canvas 2D does. */
export class UnsupportedDrawingError extends Error {
  readonly feature: string;
  constructor(feature: string) {
    super(`charts cannot be drawn with ${feature}`);
    this.name = 'UnsupportedDrawingError';
    this.feature = feature;
  }
}

/** Words, or the plot itself, have less room than they need; `what` names them for the author. */
export class NoRoomError extends Error {
  readonly what: string;
  constructor(what: string) {
    super(`there is no room for ${what}`);
    this.name = 'NoRoomError';
    this.what = what;
  }
}

/** Canvas methods that make pixels, or that would need an outline of text. */
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

/** Canvas properties that must keep the value that draws nothing special. */
const NEUTRAL: Readonly<Record<string, unknown>> = {
  filter: 'none',
  shadowBlur: 0,
  shadowOffsetX: 0,
  shadowOffsetY: 0,
  globalCompositeOperation: 'source-over',
  letterSpacing: '0px',
  wordSpacing: '0px',
};

/** Makes each of those throw `UnsupportedDrawingError` when it is used, so that nothing is left out in silence. */
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
