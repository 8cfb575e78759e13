import type { PageStyle } from '../../css/styled.ts';
import type { Fit } from '../flow/region.ts';
import type { PageEdge } from './edge.ts';

/** What one page holds, before anything is placed. */

export interface FilledPage {
  readonly style: PageStyle;
  /** Undefined on a page that is left blank. */
  readonly fit: Fit | undefined;
  readonly edge: PageEdge | undefined;
}
