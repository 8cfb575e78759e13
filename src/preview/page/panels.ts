/** The panels at both sides, and their tabs (APG, tabs pattern). */

import { byId, setPressed } from './dom.ts';
import { isNarrow, type LeftTab, type RightTab, type ViewStore } from './view-state.ts';

const LEFT: readonly LeftTab[] = ['pages', 'outline'];
const RIGHT: readonly RightTab[] = ['problems', 'source', 'tags'];

export class Panels {
  readonly #store: ViewStore;
  readonly #changed: () => void;

  constructor(store: ViewStore, changed: () => void) {
    this.#store = store;
    this.#changed = changed;
    for (const tab of LEFT) byId(`tab-${tab}`).addEventListener('click', () => this.openLeft(tab));
    for (const tab of RIGHT) {
      byId(`tab-${tab}`).addEventListener('click', () => this.openRight(tab));
      byId(`show-${tab}`).addEventListener('click', () => this.toggleRight(tab));
    }
    byId('show-left').addEventListener('click', () => this.toggleLeft());
    byId('close-left').addEventListener('click', () => this.closeLeft());
    byId('close-right').addEventListener('click', () => this.closeRight());
    for (const list of document.querySelectorAll<HTMLElement>('[role=tablist]')) walkTabs(list);
    this.show();
  }

  toggleLeft(tab?: LeftTab): void {
    const { leftPanel } = this.#store.state;
    const closes = leftPanel !== undefined && (tab === undefined || leftPanel === tab);
    if (closes) this.closeLeft();
    else this.openLeft(tab ?? 'pages');
  }

  openLeft(tab: LeftTab): void {
    // A narrow screen has room for only one panel.
    this.#set({ leftPanel: tab, ...(isNarrow() && { rightPanel: undefined }) });
  }

  closeLeft(): void {
    this.#set({ leftPanel: undefined }, 'show-left');
  }

  toggleRight(tab: RightTab): void {
    if (this.#store.state.rightPanel === tab) this.closeRight();
    else {
      this.openRight(tab);
      byId(`tab-${tab}`).focus({ preventScroll: true });
    }
  }

  openRight(tab: RightTab): void {
    this.#set({ rightPanel: tab, ...(isNarrow() && { leftPanel: undefined }) });
  }

  closeRight(): void {
    const { rightPanel } = this.#store.state;
    this.#set({ rightPanel: undefined }, `show-${rightPanel ?? 'problems'}`);
  }

  /** Closes a panel that covers the pages or has the focus; false where there is none. */
  escape(): boolean {
    const inside = (id: string): boolean => byId(id).contains(document.activeElement);
    const { leftPanel, rightPanel } = this.#store.state;
    if (rightPanel && (isNarrow() || inside('right'))) this.closeRight();
    else if (leftPanel && (isNarrow() || inside('left'))) this.closeLeft();
    else return false;
    return true;
  }

  /** Changes the panels; moves focus that would be lost to the button that opens the panel. */
  #set(change: { leftPanel?: LeftTab | undefined; rightPanel?: RightTab | undefined }, opener?: string): void {
    const lost = ['left', 'right'].some((id) => byId(id).contains(document.activeElement));
    this.#store.set(change);
    this.show();
    if (opener && lost) byId(opener).focus();
    this.#changed();
  }

  show(): void {
    const { leftPanel, rightPanel } = this.#store.state;
    byId('left').hidden = leftPanel === undefined;
    byId('right').hidden = rightPanel === undefined;
    document.body.classList.toggle('left-open', leftPanel !== undefined);
    document.body.classList.toggle('right-open', rightPanel !== undefined);
    byId('show-left').setAttribute('aria-expanded', String(leftPanel !== undefined));
    for (const tab of LEFT) showTab(tab, leftPanel === tab);
    for (const tab of RIGHT) {
      showTab(tab, rightPanel === tab);
      setPressed(byId(`show-${tab}`), rightPanel === tab);
    }
  }
}

function showTab(tab: string, selected: boolean): void {
  const button = byId(`tab-${tab}`);
  button.setAttribute('aria-selected', String(selected));
  button.tabIndex = selected ? 0 : -1;
  byId(`panel-${tab}`).hidden = !selected;
}

/** Arrow keys move between tabs. */
function walkTabs(list: HTMLElement): void {
  list.addEventListener('keydown', (event) => {
    const tabs = [...list.querySelectorAll<HTMLElement>('[role=tab]')];
    const at = tabs.indexOf(document.activeElement as HTMLElement);
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (at < 0 || by === undefined) return;
    event.preventDefault();
    const next = tabs[(at + by + tabs.length) % tabs.length];
    next?.click();
    next?.focus();
  });
}
