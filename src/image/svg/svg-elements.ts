/** The elements and properties of SVG that can be drawn, one row each (SVG 1.1 and 2). All others are reported or have no effect. */

/** How an element is treated where it is drawn. */
export type ElementKind = 'group' | 'shape' | 'text' | 'use' | 'viewport' | 'definition' | 'silent';

const KINDS: Readonly<Record<string, ElementKind>> = {
  svg: 'viewport',
  g: 'group',
  use: 'use',
  path: 'shape',
  rect: 'shape',
  circle: 'shape',
  ellipse: 'shape',
  line: 'shape',
  polyline: 'shape',
  polygon: 'shape',
  text: 'text',
  tspan: 'text',
  defs: 'definition',
  symbol: 'definition',
  linearGradient: 'definition',
  radialGradient: 'definition',
  stop: 'definition',
  clipPath: 'definition',
  // Drawn only where a property refers to them, which is an error there.
  filter: 'definition',
  mask: 'definition',
  pattern: 'definition',
  marker: 'definition',
  style: 'silent',
  title: 'silent',
  desc: 'silent',
  metadata: 'silent',
};

const AS_PATHS = 'in the drawing program, convert it to paths';

/** Elements that are refused wherever they are, with what to do about each. */
const REFUSED: Readonly<Record<string, string>> = {
  script: 'remove it: a document runs no programs',
  animate: 'remove it: a page does not move',
  animateColor: 'remove it: a page does not move',
  animateMotion: 'remove it: a page does not move',
  animateTransform: 'remove it: a page does not move',
  set: 'remove it: a page does not move',
  foreignObject: `save the drawing without HTML in it, or ${AS_PATHS}`,
  image: 'place the picture as an image block of its own, or save the whole drawing as PNG',
  textPath: AS_PATHS,
  switch: 'keep the one branch that should be drawn',
  a: 'replace it by <g>: links inside a picture are not kept',
  font: 'remove it: text is set in the fonts of the layout',
};

export function elementKind(name: string): ElementKind | undefined {
  return Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
}

/** How to fix an element that can't be drawn. */
export function elementHint(name: string): string {
  return (Object.hasOwn(REFUSED, name) && REFUSED[name]) || AS_PATHS;
}

export function isRefused(name: string): boolean {
  return Object.hasOwn(REFUSED, name);
}

/** Properties that are drawn; true if they are inherited (SVG 2, 6.1). */
const PROPERTIES: Readonly<Record<string, boolean>> = {
  fill: true,
  'fill-opacity': true,
  'fill-rule': true,
  stroke: true,
  'stroke-width': true,
  'stroke-opacity': true,
  'stroke-linecap': true,
  'stroke-linejoin': true,
  'stroke-miterlimit': true,
  'stroke-dasharray': true,
  'stroke-dashoffset': true,
  color: true,
  visibility: true,
  'clip-rule': true,
  'font-family': true,
  'font-size': true,
  'font-weight': true,
  'font-style': true,
  'text-anchor': true,
  marker: true,
  'marker-start': true,
  'marker-mid': true,
  'marker-end': true,
  opacity: false,
  display: false,
  'clip-path': false,
  overflow: false,
  'stop-color': false,
  'stop-opacity': false,
};

export function isProperty(name: string): boolean {
  return Object.hasOwn(PROPERTIES, name);
}

export function isInherited(name: string): boolean {
  return PROPERTIES[name] === true;
}

/** Properties with an effect that can't be drawn, with the values that leave a drawing as it is. */
const UNDRAWN: Readonly<Record<string, readonly string[]>> = {
  filter: ['none'],
  mask: ['none'],
  'mix-blend-mode': ['normal'],
  'vector-effect': ['none'],
  'paint-order': ['normal', 'fill', 'fill stroke', 'fill stroke markers'],
  'letter-spacing': ['normal', '0', '0px'],
  'word-spacing': ['normal', '0', '0px'],
  'text-decoration': ['none'],
  'text-decoration-line': ['none'],
  'dominant-baseline': ['auto', 'alphabetic', 'baseline'],
  'alignment-baseline': ['auto', 'alphabetic', 'baseline'],
  'baseline-shift': ['baseline', '0', '0px'],
  'writing-mode': ['lr', 'lr-tb', 'horizontal-tb'],
  direction: ['ltr'],
  'font-variant': ['normal'],
  'font-stretch': ['normal', '100%'],
  font: [],
  rotate: ['none', '0'],
  textLength: [],
};

/** True if the property changes the drawing in a way that can't be drawn. */
export function isUndrawn(name: string, value: string): boolean {
  return Object.hasOwn(UNDRAWN, name) && !UNDRAWN[name]?.includes(value.trim());
}

/** Properties of a `style` without any effect on paper, or only on how exactly a screen draws. */
const HARMLESS =
  /^(?:-[a-z]+-.*|--.*|shape-rendering|text-rendering|image-rendering|color-rendering|color-interpolation(?:-filters)?|enable-background|isolation|cursor|pointer-events|white-space|line-height|font-(?:feature|variation)-settings|font-variant-\w+|font-kerning|text-align|text-indent|text-transform|solid-color|solid-opacity|shape-(?:padding|margin|inside)|inline-size|clip|flood-(?:color|opacity)|lighting-color|user-select)$/;

/** True for a declaration that may be ignored. */
export function isHarmless(name: string, value: string): boolean {
  return HARMLESS.test(name) || (Object.hasOwn(UNDRAWN, name) && !isUndrawn(name, value));
}
