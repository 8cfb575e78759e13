export interface Word {
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly bottom: number;
  readonly text: string;
}
export interface PageMeasures {
  readonly justified: number;
  readonly hyphens: number;
  readonly gap: number;
  readonly widest: number;
  readonly aligned: number;
  readonly shortLast: number;
  readonly stacks: number;
  readonly split: number;
  readonly ends: number;
}
export function readLines(pdf: string): readonly (readonly (readonly Word[])[])[];
export function measurePages(pages: readonly (readonly (readonly Word[])[])[]): PageMeasures;
export function backHeight(pages: readonly (readonly (readonly Word[])[])[], pageHeight: number): number;
export function leastFull(pdf: string): number;
