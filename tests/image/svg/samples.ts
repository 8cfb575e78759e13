/** Drawings of 120 × 80 user units, one for each feature; the names say which. All were made up for these tests. */

const svg = (inside: string, attributes = 'viewBox="0 0 120 80"'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="120" height="80" ${attributes}>${inside}</svg>`;

export const SAMPLES: Readonly<Record<string, string>> = {
  'basic shapes': svg(
    `<rect x="5" y="5" width="30" height="20" fill="#c00"/><rect x="40" y="5" width="30" height="20" rx="8" fill="teal"/>
     <circle cx="90" cy="18" r="14" fill="rgb(0, 80, 160)"/><ellipse cx="25" cy="55" rx="20" ry="12" fill="hsl(120, 60%, 30%)"/>
     <line x1="50" y1="40" x2="80" y2="75" stroke="black" stroke-width="3"/><polygon points="90,40 115,75 85,70" fill="orange"/>
     <polyline points="50 75 60 50 70 75" fill="none" stroke="purple" stroke-width="2"/>`,
  ),
  'path commands': svg(
    `<path d="M10 10h30v20H10z M50,10 q15-10 30 0t30 0" fill="#369" stroke="#123" stroke-width="2"/>
     <path d="M10 50c10-20 20 20 30 0s20 20 30 0 M80 60a15 10 30 1 0 20-10A12 12 0 0 1 80 60" fill="none" stroke="#a30" stroke-width="3"/>
     <path d="M5 75L30 60l10,10-10 5.5e0 0-5z" fill="green"/>`,
  ),
  'arc flags without spaces': svg('<path d="M20 40a20 20 0 1140 0 20 20 0 01-40 0z" fill="navy"/>'),
  'markers at vertices': svg(
    `<defs><marker id="head" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="5" markerHeight="5" orient="auto-start-reverse"><path d="M0 0L10 5L0 10z" fill="#a30"/></marker>
     <marker id="dot" refX="2" refY="2" markerWidth="4" markerHeight="4" markerUnits="userSpaceOnUse"><circle cx="2" cy="2" r="2" fill="#07c"/></marker></defs>
     <path d="M10 15C30 0 50 40 70 20L105 30" fill="none" stroke="#333" stroke-width="2" marker-start="url(#head)" marker-mid="url(#dot)" marker-end="url(#head)"/>
     <polyline points="15 60 40 45 65 70 100 55" fill="none" stroke="#333" stroke-width="1.5" style="marker: url(#head)"/>`,
  ),
  'fill rules': svg(
    `<path d="M10 10H50V50H10Z M20 20H40V40H20Z" fill="#444"/>
     <path d="M60 10H110V60H60Z M70 20H100V50H70Z" fill="#444" fill-rule="evenodd"/>`,
  ),
  'transforms in order': svg(
    `<g transform="translate(60 40) rotate(30) scale(1.5, .8)"><rect x="-20" y="-15" width="40" height="30" fill="#07c"/>
     <rect x="-5" y="-5" width="10" height="10" fill="#fff" transform="skewX(20)"/></g>
     <circle r="8" transform="matrix(1 .2 -.3 1 15 15)" fill="#c60"/><rect width="12" height="12" transform="rotate(45, 100, 65) translate(94 59)"/>`,
  ),
  'a stretched pen': svg(
    '<path d="M5 5L25 35 45 5" transform="scale(2.4 1.2) skewX(10)" fill="none" stroke="#333" stroke-width="4"/>',
  ),
  strokes: svg(
    `<g fill="none" stroke="#225" stroke-width="7"><path d="M10 10h40l-20 20" stroke-linejoin="round" stroke-linecap="round"/>
     <path d="M70 10h40l-20 20" stroke-linejoin="bevel" stroke-linecap="square"/><path d="M10 50h40l-30 8" stroke-miterlimit="2"/></g>
     <path d="M60 50h55" stroke="#a00" stroke-width="4" stroke-dasharray="10 4 2"/><path d="M60 65h55" stroke="#a00" stroke-width="4" stroke-dasharray="8" stroke-dashoffset="4"/>`,
  ),
  'opacity of parts and groups': svg(
    `<rect width="120" height="40" fill="#fd0"/><circle cx="30" cy="40" r="20" fill="#c00" fill-opacity=".5" stroke="#00c" stroke-width="8" stroke-opacity=".4"/>
     <g opacity=".5"><circle cx="75" cy="40" r="20" fill="#c00"/><circle cx="95" cy="40" r="20" fill="#060"/></g>`,
  ),
  'nested opacity': svg(
    '<g opacity=".6"><rect x="10" y="10" width="60" height="60" fill="blue"/><g opacity=".5"><rect x="40" y="20" width="60" height="40" fill="red"/></g></g>',
  ),
  'linear gradients': svg(
    `<defs><linearGradient id="a"><stop offset="0" stop-color="#f00"/><stop offset=".5" stop-color="#ff0"/><stop offset="100%" stop-color="#00f"/></linearGradient>
     <linearGradient id="b" x1="0" y1="0" x2="1" y2="1" xlink:href="#a"/>
     <linearGradient id="c" gradientUnits="userSpaceOnUse" x1="70" y1="45" x2="110" y2="45" gradientTransform="rotate(20 90 60)"><stop offset=".2" style="stop-color:green"/><stop offset=".8" stop-color="white"/></linearGradient></defs>
     <rect x="5" y="5" width="50" height="30" fill="url(#a)"/><rect x="65" y="5" width="50" height="30" fill="url(#b)"/>
     <circle cx="30" cy="58" r="18" fill="url(#b)"/><rect x="65" y="42" width="50" height="34" fill="url(#c)"/>`,
  ),
  'radial gradients': svg(
    `<radialGradient id="a"><stop offset="0" stop-color="white"/><stop offset="1" stop-color="#036"/></radialGradient>
     <radialGradient id="b" cx="80" cy="40" r="30" fx="70" fy="30" gradientUnits="userSpaceOnUse"><stop offset="0" stop-color="#ff8"/><stop offset="1" stop-color="#a00"/></radialGradient>
     <rect x="5" y="15" width="40" height="50" fill="url(#a)"/><circle cx="80" cy="40" r="35" fill="url(#b)"/>`,
  ),
  'transparent stops': svg(
    `<linearGradient id="a"><stop offset="0" stop-color="#c00"/><stop offset="1" stop-color="#c00" stop-opacity="0"/></linearGradient>
     <rect x="40" y="0" width="40" height="80" fill="#cde"/><rect x="5" y="10" width="110" height="60" fill="url(#a)"/>`,
  ),
  'clip paths': svg(
    `<clipPath id="a"><circle cx="30" cy="40" r="25"/></clipPath><clipPath id="b" clipPathUnits="objectBoundingBox"><rect x=".25" y="0" width=".5" height="1"/></clipPath>
     <clipPath id="c"><rect x="90" y="5" width="12" height="70"/><rect x="75" y="30" width="44" height="14"/></clipPath>
     <g clip-path="url(#a)"><rect width="60" height="40" fill="red"/><rect y="40" width="60" height="40" fill="blue"/></g>
     <rect x="60" y="10" width="20" height="60" fill="#0a0" clip-path="url(#b)"/><rect x="70" width="50" height="80" fill="#a0a" clip-path="url(#c)"/>`,
  ),
  'use and symbols': svg(
    `<defs><g id="tree"><rect x="-2" y="0" width="4" height="12" fill="#630"/><circle cy="-6" r="9"/></g></defs>
     <symbol id="s" viewBox="0 0 10 10"><rect width="10" height="10" fill="#ccc"/><circle cx="5" cy="5" r="5" fill="#333"/></symbol>
     <use href="#tree" x="20" y="30" fill="green"/><use xlink:href="#tree" transform="translate(50 50) scale(1.6)" fill="#484"/>
     <use href="#s" x="75" y="10" width="40" height="20"/><use href="#s" x="80" y="40" width="30" height="30"/>`,
  ),
  'nested viewports': svg(
    '<svg x="10" y="10" width="50" height="60" viewBox="0 0 10 10" preserveAspectRatio="xMinYMax"><rect width="10" height="10" fill="#09c"/><circle cx="5" cy="5" r="8" fill="#c90"/></svg><svg x="65" width="50" height="80"><rect width="50%" height="100%" fill="#393"/></svg>',
  ),
  'a view box with other proportions': svg(
    '<rect width="40" height="40" fill="#88c"/><circle cx="20" cy="20" r="20" fill="#c44"/>',
    'viewBox="0 0 40 40" preserveAspectRatio="xMaxYMid meet"',
  ),
  'a view box that fills': svg(
    '<rect width="40" height="40" fill="#88c"/><circle cx="20" cy="20" r="20" fill="#c44"/>',
    'viewBox="0 0 40 40" preserveAspectRatio="xMidYMin slice"',
  ),
  styles: svg(
    `<style>.a { fill: #b00; stroke: #000 } #x { fill: #0b0 } circle { fill: orange; stroke-width: 3px } .a.b { fill: #00b }</style>
     <rect class="a" x="5" y="5" width="30" height="30" fill="yellow"/><rect class="a b" x="45" y="5" width="30" height="30"/><rect id="x" class="a" x="85" y="5" width="30" height="30"/>
     <circle cx="25" cy="58" r="15" class="a"/><circle cx="75" cy="58" r="15" style="fill: none; stroke: #808; stroke-width: 5"/>`,
  ),
  'colour of the context': svg(
    '<g color="#175" fill="none"><circle cx="60" cy="40" r="30" stroke="currentColor" stroke-width="6"/><rect x="50" y="30" width="20" height="20" fill="currentColor"/></g>',
  ),
  'hidden parts': svg(
    '<rect width="60" height="80" fill="#aaa"/><g display="none"><rect width="120" height="80"/></g><g visibility="hidden"><rect x="60" width="60" height="40" fill="red"/><rect x="60" y="40" width="60" height="40" fill="#3a7" visibility="visible"/></g>',
  ),
  'elements of an editor': svg(
    '<x:view xmlns:x="http://example.org/editor" zoom="2"><rect width="120" height="80" fill="red"/></x:view><title>Title</title><desc>Words</desc><metadata><rect width="120" height="80"/></metadata><rect x="20" y="20" width="80" height="40" fill="#579"/>',
  ),
};

/** Text, whose shape depends on the fonts at hand. */
export const TEXT = svg(
  `<text x="10" y="20" font-family="Source Sans 3" font-size="14">Left</text>
   <text x="60" y="45" text-anchor="middle" font-family="Source Serif 4" font-size="16" font-weight="600" fill="#a20">Middle <tspan fill="#00a">two</tspan></text>
   <text x="110" y="70" text-anchor="end" font-size="12" font-family="Source Sans 3">to the end</text>`,
);
