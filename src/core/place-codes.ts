/** Diagnostics of briefs that are made for each of many places. */
export type PlaceCode =
  | 'no-each'
  | 'no-row'
  | 'unknown-row-key'
  | 'no-rows'
  | 'duplicate-place'
  | 'unknown-column'
  | 'unknown-unit'
  | 'unclosed-slot'
  | 'bad-slot'
  | 'unread-slot'
  | 'bad-condition'
  | 'missing-cell'
  | 'mixed-column'
  | 'not-comparable';
