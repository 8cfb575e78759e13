/** Names and standard formulas of licences, which are the same in every language. */

/** True for a licence without derivatives (Creative Commons ND, all rights reserved). */
export function forbidsDerivatives(licence: string): boolean {
  return /\bno[ -]?deriv|\b(?:BY-)?(?:NC-)?ND\b|all rights reserved/i.test(licence);
}
