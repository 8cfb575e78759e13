/** Freezes a plain value and everything inside it. Maps are read-only only by type; their values are frozen. */
export function freezeDeep<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  const inner: readonly unknown[] = value instanceof Map ? [...value.values()] : Object.values(value);
  for (let i = 0; i < inner.length; i++) freezeDeep(inner[i]);
  return value;
}
