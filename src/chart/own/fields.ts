/** Maps and lists of a configuration, whose types its author decides. */

export type OwnFields = Readonly<Record<string, unknown>>;

/** The value where it is a map, else an empty one. */
export function fieldsOf(value: unknown): OwnFields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as OwnFields) : {};
}

/** The value where it is a list, else an empty one. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
