/** The segments of a JPEG file (ITU T.81, annex B), and those that its picture needs. */

export const MARKER = {
  soi: 0xd8,
  eoi: 0xd9,
  sos: 0xda,
  dht: 0xc4,
  dqt: 0xdb,
  app1: 0xe1,
  com: 0xfe,
  tem: 0x01,
} as const;
export const APP0 = 0xe0;
const APP2 = 0xe2;
const APP14 = 0xee;
const APP15 = 0xef;

/** A part of a file, from its marker to its end; a scan's includes its entropy-coded data. */
export interface JpegSegment {
  readonly marker: number;
  readonly start: number;
  readonly end: number;
}

/** The offset of the marker at `at`, after any fill bytes; undefined if there is none. */
export function nextMarker(bytes: Uint8Array, at: number): number | undefined {
  let start = at;
  if (bytes[start] !== 0xff) return undefined;
  while (bytes[start + 1] === 0xff) start++;
  const marker = bytes[start + 1];
  return marker === undefined || marker === 0 ? undefined : start;
}

/** The end of entropy-coded data: at the next marker that isn't a restart or a stuffed byte (B.1.1.5). */
export function scanEnd(bytes: Uint8Array, from: number): number {
  for (let at = from; ; at++) {
    at = bytes.indexOf(0xff, at);
    if (at < 0) return bytes.length;
    const next = bytes[at + 1] ?? MARKER.tem;
    const goesOn = next === 0 || next === 0xff || next === MARKER.tem || (next >= 0xd0 && next <= 0xd7);
    if (!goesOn) return at;
  }
}

/**
 * The segments of a valid file that its picture needs: without Exif, XMP, IPTC, comments, previews, and the further
 * pictures that cameras append.
 */
export function pictureSegments(bytes: Uint8Array): readonly JpegSegment[] {
  const segments: JpegSegment[] = [{ marker: MARKER.soi, start: 0, end: 2 }];
  for (let at = 2; ; ) {
    const start = nextMarker(bytes, at);
    if (start === undefined) return segments;
    const marker = bytes[start + 1] ?? 0;
    if (marker === MARKER.eoi) return [...segments, { marker, start, end: start + 2 }];
    const header = start + 2 + (((bytes[start + 2] ?? 0) << 8) | (bytes[start + 3] ?? 0));
    const end = marker === MARKER.sos ? scanEnd(bytes, header) : header;
    if (isOfPicture(marker, bytes.subarray(start + 4, header))) segments.push({ marker, start, end });
    at = end;
  }
}

/** Of the application's segments only JFIF, the colour profile and Adobe's colour transform concern the picture. */
function isOfPicture(marker: number, body: Uint8Array): boolean {
  const named = (name: string): boolean => Buffer.from(body.subarray(0, name.length)).toString('latin1') === name;
  if (marker === APP0) return named('JFIF\0');
  if (marker === APP2) return named('ICC_PROFILE\0');
  if (marker === APP14) return named('Adobe');
  return marker !== MARKER.com && !(marker > APP0 && marker <= APP15);
}
