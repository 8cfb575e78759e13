/** Diagnostics of data in Excel workbooks. */
export type WorkbookCode = 'xlsx-unreadable' | 'xlsx-part' | 'xlsx-hidden' | 'xlsx-uncalculated';
