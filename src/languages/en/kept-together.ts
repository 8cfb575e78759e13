/** English words that stay on the line with their neighbour. */

/** With the number before them. */
export const UNITS = `per percent percentage million billion trillion thousand bn mile miles tonne tonnes ton tons hr hrs
  mins years year am pm January February March April May June July August September October November December`;
/** With the number after them. */
export const LABELS = `Figure Figures Fig. Figs. Table Tables Box Boxes Chapter Chapters Section Sections Annex Appendix
  Part Parts Note Notes No. Nos. p. pp. vol. c. ca. Art. Article Articles page pages`;
/** With the name after them. */
export const TITLES = 'Mr Mr. Mrs Mrs. Ms Ms. Dr Dr. Prof Prof. St St.';
