/** Thrown for a file that can't be used as a font; the message gives the reason. */
export class FontFormatError extends Error {}
