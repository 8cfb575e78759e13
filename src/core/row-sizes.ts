/** A chart that can be split between any two rows. Heights in pt. */
export interface RowSizes {
  readonly count: number;
  readonly rowHeight: number;
  /** Above the rows: in the first part, and in each further part, which has a note that it continues. */
  readonly head: number;
  readonly headAgain: number;
  /** Below the rows: in the last part, and in each earlier one. */
  readonly foot: number;
  readonly footAgain: number;
}
