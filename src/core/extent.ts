/**
 * The least and the greatest of numbers; infinite without any. Doesn't spread them as arguments, whose number is limited.
 */
export function extentOf(values: Iterable<number>): { readonly min: number; readonly max: number } {
  let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (value < min) min = value;
    if (value > max) max = value;
  }
  return { min, max };
}
