/**
 * The style sheets that ship, parsed before the program starts: their parsing takes longer than that of the brief. The bundler
 * puts another module in the place of this one (`rolldown.shipped.ts`). From source this is empty, and all sheets are parsed.
 */

export interface ShippedSheet {
  /** The text that was parsed; a file with another text is parsed again. */
  readonly text: () => string;
  /** How deep its brackets nest. */
  readonly depth: number;
  /** By `storeSheet`. */
  readonly stored: () => string;
}

/** By the file's path in the package. */
export const SHIPPED_SHEETS: ReadonlyMap<string, ShippedSheet> = new Map();
