/** Freezes a plain value and all inside it. Maps are read-only by type alone; their values are frozen. */
export function freezeDeep<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  const inner = value instanceof Map ? value.values() : Object.values(value);
  for (const item of inner) freezeDeep(item);
  return value;
}
