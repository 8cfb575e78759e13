/** The publisher's logo as mail clients show it: PNG or JPEG; an SVG is drawn as PNG, because most clients show none. */

import { Budget } from '../../core/budget.ts';
import { readImage } from '../../image/read-image.ts';
import { looksLikeSvg, readSvg, type SvgFonts } from '../../image/svg/read-svg.ts';
import { withoutMetadata } from '../../image/without-metadata.ts';
import { drawingPng } from '../image/drawing-png.ts';
import type { LogoFile, MailLogo } from './mail-look.ts';

/** Pixels per CSS pixel of a drawn logo, for dense screens. */
const SCALE = 2;

/** Undefined for a file that can't be shown, which is reported when the PDF's pages are laid out. */
export async function mailLogo(file: LogoFile, fonts: SvgFonts): Promise<MailLogo | undefined> {
  const { bytes, alt } = file;
  if (looksLikeSvg(bytes)) return drawnLogo(file, fonts);
  const reading = readImage(bytes);
  if (!('image' in reading)) return undefined;
  const { image } = reading;
  const height = file.height ?? image.height;
  const width = Math.round((height * image.width) / image.height);
  return { bytes: withoutMetadata(image), type: `image/${image.content.kind}`, alt, width, height };
}

async function drawnLogo({ path, bytes, alt, height: set }: LogoFile, fonts: SvgFonts): Promise<MailLogo | undefined> {
  const { picture } = readSvg(path, bytes, new Budget(), fonts);
  if (!picture) return undefined;
  const { size } = picture;
  const height = set ?? Math.round(size.height);
  const width = Math.round((height * size.width) / size.height);
  const png = await drawingPng(picture.draw({ width, height }), SCALE);
  return { bytes: png, type: 'image/png', alt, width, height };
}
