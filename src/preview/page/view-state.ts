/** The state of the view, stored for this tab so that it survives a reload. */

export type Zoom = 'width' | 'page' | number;
export type LeftTab = 'pages' | 'outline';
export type RightTab = 'problems' | 'source' | 'tags';

export interface ViewState {
  /** 1 is the actual size. */
  readonly zoom: Zoom;
  /** The page at the top of the view (from 1), and the share of its height above the view. */
  readonly page: number;
  readonly offset: number;
  /** Horizontal scroll position, px. */
  readonly left: number;
  readonly leftPanel: LeftTab | undefined;
  readonly rightPanel: RightTab | undefined;
  readonly marks: boolean;
  readonly compare: boolean;
  readonly grey: boolean;
  /** Single-key shortcuts can be turned off, as they may interfere with speech input (WCAG 2.2, 2.1.4). */
  readonly keys: boolean;
}

const KEY = 'view';

const NARROW = '(max-width: 899px)';

export function isNarrow(): boolean {
  return matchMedia(NARROW).matches;
}

function initial(): ViewState {
  const leftPanel = isNarrow() ? undefined : 'pages';
  return {
    zoom: 'width',
    page: 1,
    // A little above the page.
    offset: -0.03,
    left: 0,
    leftPanel,
    rightPanel: undefined,
    marks: true,
    compare: false,
    grey: false,
    keys: true,
  };
}

export class ViewStore {
  #state: ViewState;

  constructor() {
    this.#state = { ...initial(), ...read() };
  }

  get state(): ViewState {
    return this.#state;
  }

  set(change: Partial<ViewState>): void {
    this.#state = { ...this.#state, ...change };
    try {
      sessionStorage.setItem(KEY, JSON.stringify(this.#state));
    } catch {
      // Storage may be disabled; then the state is lost on reload.
    }
  }
}

function read(): Partial<ViewState> {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Partial<ViewState>;
  } catch {
    return {};
  }
}
