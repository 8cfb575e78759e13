/**
 * How many random cases a property is tested with. `npm test` takes few of them, and `npm run soak:properties` twenty
 * times as many.
 */
export function runs(few: number): number {
  return few * Number(process.env.PROPERTY_RUNS ?? 1);
}
