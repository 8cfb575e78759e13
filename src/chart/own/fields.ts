/** Access to maps and lists of a configuration, whose types depend on its author. */

export type OwnFields = Readonly<Record<string, unknown>>;

/** The value if it is a map, otherwise an empty map. */
export function fieldsOf(value: unknown): OwnFields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as OwnFields) : {};
}

/** The value if it is a list, otherwise an empty list. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
