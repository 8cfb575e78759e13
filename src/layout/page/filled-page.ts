import type { PageStyle } from '../../css/styled.ts';
import type { Fit } from '../flow/region.ts';
import type { PageEdge } from './edge.ts';

/** The content of one page before placing. */

export interface FilledPage {
  readonly style: PageStyle;
  /** Undefined on a page that is left blank. */
  readonly fit: Fit | undefined;
  readonly edge: PageEdge | undefined;
}
