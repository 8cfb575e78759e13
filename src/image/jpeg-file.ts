/** Reads the segments of a JPEG file (ITU T.81, annex B) and checks that a PDF can embed it unchanged. */

import {
  damaged,
  type ImageLimits,
  type ImageProblem,
  type JpegContent,
  tooManyPixels,
  unusable,
} from './image-file.ts';
import { MARKER, nextMarker, scanEnd } from './jpeg-segments.ts';
import { frameComponentsProblem, huffmanProblem, quantisationProblem, scanProblem } from './jpeg-tables.ts';

/** SOF2. */
const PROGRESSIVE = 0xc2;
const CUT_OFF = 'the file ends too early';
const BASELINE = 'save it as a baseline or progressive JPEG with 8 bits per colour';

interface Segment {
  readonly marker: number;
  /** The bytes after the length. */
  readonly body: Uint8Array;
}

export function readJpeg(bytes: Uint8Array, limits: ImageLimits): JpegContent | ImageProblem {
  let frame: Segment | undefined;
  let exif: Uint8Array | undefined;
  let scans = 0;
  let at = 2;
  for (;;) {
    const start = nextMarker(bytes, at);
    if (start === undefined)
      return damaged(at >= bytes.length ? CUT_OFF : "one of its segments doesn't start where it should");
    const marker = bytes[start + 1] ?? 0;
    if (marker === MARKER.eoi) break;
    const length = ((bytes[start + 2] ?? 0) << 8) | (bytes[start + 3] ?? 0);
    const end = start + 2 + length;
    if (end > bytes.length) return damaged(CUT_OFF);
    if (length < 2) return damaged('one of its segments has no length');
    const segment = { marker, body: bytes.subarray(start + 4, end) };
    if (isFrame(marker)) {
      if (frame) return unusable("is a hierarchical JPEG, which PDF doesn't support", BASELINE);
      frame = segment;
      const problem = frameProblem(frame, limits);
      if (problem) return problem;
    } else if (marker === MARKER.app1 && isExif(segment.body)) exif ??= segment.body.subarray(6);
    const problem = segmentProblem(segment, frame);
    if (problem !== undefined) return damaged(problem);
    if (marker === MARKER.sos) scans++;
    at = marker === MARKER.sos ? scanEnd(bytes, end) : end;
  }
  if (!frame) return damaged('it has no frame');
  if (scans === 0) return damaged('it has no pixels');
  const { height, width, components } = frameHeader(frame.body);
  return { kind: 'jpeg', width, height, components: components === 1 ? 1 : 3, exif };
}

/** Problems in segments that make decoders reject the whole file. */
function segmentProblem({ marker, body }: Segment, frame: Segment | undefined): string | undefined {
  if (marker === MARKER.dht) return huffmanProblem(body);
  if (marker === MARKER.dqt) return quantisationProblem(body);
  if (marker !== MARKER.sos) return undefined;
  return frame ? scanProblem(body, frame.body, frame.marker === PROGRESSIVE) : 'a scan is before its frame';
}

/** SOF0 to SOF15, without DHT, JPG and DAC. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

function isExif(body: Uint8Array): boolean {
  return Buffer.from(body.subarray(0, 6)).toString('latin1') === 'Exif\0\0';
}

function frameHeader(body: Uint8Array) {
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  return { bits: view.getUint8(0), height: view.getUint16(1), width: view.getUint16(3), components: view.getUint8(5) };
}

/** Checks the frame type and colours that a DCT stream allows (ISO 32000-1, 7.4.8; ISO 19005-3, 6.2.4.3). */
function frameProblem({ marker, body }: Segment, limits: ImageLimits): ImageProblem | undefined {
  if (body.length < 6) return damaged(CUT_OFF);
  const { bits, height, width, components } = frameHeader(body);
  if (marker >= 0xc9) return unusable("is a JPEG with arithmetic coding, which PDF doesn't support", BASELINE);
  if (marker === 0xc3) return unusable("is a lossless JPEG, which PDF doesn't support", BASELINE);
  if (marker > 0xc3) return unusable("is a hierarchical JPEG, which PDF doesn't support", BASELINE);
  if (bits !== 8) return unusable(`has ${bits} bits per colour; PDF supports JPEG with 8`, BASELINE);
  if (components === 4) {
    return unusable("is in CMYK, which this PDF can't combine with RGB", 'convert it to sRGB and save it again');
  }
  if (components !== 1 && components !== 3) {
    return unusable(`has ${components} colour components`, 'save it in RGB or as greyscale');
  }
  if (width === 0 || height === 0) return damaged('its frame has no width or height');
  const problem = frameComponentsProblem(body);
  return problem === undefined ? tooManyPixels(width, height, limits) : damaged(problem);
}
