import type { Area, Mark, PlaceOrigin, PlacesFound, PreviewState, ServerEvent, TagNode } from '../protocol.ts';
import { announce } from './announce.ts';
import type { Connection, ConnectionListener, Link } from './connection.ts';
import { byId, element, setPressed } from './dom.ts';
import { Editions } from './editions.ts';
import { showOutline } from './outline.ts';
import { Panels } from './panels.ts';
import { Problems } from './problems.ts';
import { type Shortcut, useShortcuts } from './shortcuts.ts';
import { originInWords, showOrigin } from './source-panel.ts';
import { announceChanges, showLink, showOutcome } from './status.ts';
import { showTags, tagMarks } from './tags-panel.ts';
import { Thumbnails } from './thumbnails.ts';
import { onSettings, onZoom, showPage, showSettings, showZoom, useMenu } from './toolbar.ts';
import { ViewStore } from './view-state.ts';
import { Viewer } from './viewer.ts';

type Toggle = 'marks' | 'compare' | 'grey';

export class PreviewPage implements ConnectionListener {
  readonly #connection: Connection;
  readonly #store = new ViewStore();
  readonly #editions: Editions;
  readonly #viewer: Viewer;
  readonly #panels: Panels;
  readonly #problems: Problems;
  readonly #thumbnails: Thumbnails;
  #state: PreviewState | undefined;
  /** The edition whose pages are shown; it becomes the state's edition as soon as its PDF is open. */
  #shown: number | undefined;
  #marks: readonly Mark[] = [];
  #mark = -1;
  #announced = 0;
  #origin: PlaceOrigin | undefined;
  #tags: { readonly edition: number; readonly root: TagNode } | undefined;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#editions = new Editions((edition) => connection.pdf(edition));
    this.#viewer = new Viewer(this.#store, {
      onView: (page, zoom) => {
        showPage(page, this.#viewer.count);
        showZoom(this.#store.state.zoom, zoom);
        this.#thumbnails.setCurrent(page);
      },
      onPoint: (point) => this.#follow(point),
      onDrawn: () => {
        byId('viewer').dataset.drawn = String(this.#shown);
        this.#thumbnails.draw();
      },
    });
    this.#thumbnails = new Thumbnails((page) => this.#viewer.goTo(page));
    this.#problems = new Problems((areas) => this.#point('chosen', areas, 'chosen'));
    this.#panels = new Panels(this.#store, () => void this.#showTags());
    showOrigin(undefined);
    this.#wire();
    this.#showToggles();
  }

  onLink(link: Link): void {
    showLink(link);
  }

  onEvent(event: ServerEvent): void {
    if (event.kind === 'state') void this.#take(event.state);
    else this.#takePlaces(event.places);
  }

  async #take(state: PreviewState): Promise<void> {
    const was = this.#state;
    if (was && was.program !== state.program) return location.reload();
    if (was && was.session !== state.session) {
      this.#editions.forget();
      this.#tags = undefined;
      this.#shown = undefined;
    }
    this.#state = state;
    const isNew = was !== undefined && was.build.number !== state.build.number;
    byId('app').dataset.build = String(state.build.number);
    showOutcome(state, isNew);
    showSettings(state);
    this.#problems.show(state.build);
    await this.#showEdition();
  }

  /** Opens the PDFs to be shown, then swaps them in. */
  async #showEdition(): Promise<void> {
    const { edition, previous } = this.#state ?? {};
    if (!edition) return;
    const compared = this.#store.state.compare ? previous : undefined;
    try {
      const document = await this.#editions.document(edition.number);
      const before = compared && { info: compared, document: await this.#editions.document(compared.number) };
      // Return if overtaken by a newer edition.
      if (this.#state?.edition?.number !== edition.number) return;
      const isOther = this.#shown !== edition.number;
      this.#shown = edition.number;
      this.#viewer.show({ info: edition, document }, before);
      this.#thumbnails.show(edition, document);
      this.#thumbnails.setCurrent(this.#viewer.page);
      showOutline(edition.outline, (page, y) => this.#viewer.goTo(page, y));
      this.#editions.keep([edition.number, ...(compared ? [compared.number] : [])]);
      if (isOther) this.#forgetOrigin();
      await this.#showTags();
    } catch {
      // The server went away, or has built again: its next event shows the pages.
    }
  }

  #takePlaces({ build, marks, findings }: PlacesFound): void {
    if (build !== this.#state?.build.number) return;
    this.#marks = marks;
    this.#mark = -1;
    this.#problems.place(findings);
    this.#viewer.overlay('findings', this.#problems.marks);
    this.#viewer.overlay(
      'marks',
      marks.map((mark) => ({ ...mark, kind: `mark ${mark.kind}` })),
    );
    this.#thumbnails.setChanged(new Set(marks.map(({ page }) => page)));
    byId('app').dataset.places = String(build);
    const isNew = this.#announced !== 0 && this.#announced !== build;
    this.#announced = build;
    if (isNew && this.#state.build.outcome === 'built') announceChanges(marks);
  }

  async #follow(
    at: { readonly page: number; readonly x: number; readonly y: number } | { readonly place: number },
  ): Promise<void> {
    if (this.#shown === undefined) return;
    const origin = await this.#connection.origin(this.#shown, at).catch(() => null);
    if (!origin) return;
    this.#origin = origin;
    showOrigin(origin);
    this.#panels.openRight('source');
    this.#point('origin', origin.areas, 'origin');
    this.#viewer.overlay(
      'word',
      origin.word.map((area) => ({ ...area, kind: 'word' })),
    );
    announce(originInWords(origin));
  }

  #forgetOrigin(): void {
    this.#origin = undefined;
    showOrigin(undefined);
    this.#viewer.overlay('origin', []);
    this.#viewer.overlay('word', []);
  }

  /** Steps between places in reading order, starting on the page in view where none is chosen. */
  async #step(by: number): Promise<void> {
    if (this.#origin) {
      const { place, of } = this.#origin;
      await this.#follow({ place: (place + by + of) % of });
    } else {
      await this.#follow({ page: this.#viewer.page, x: 60, y: 60 });
      if (!this.#origin) await this.#follow({ place: 0 });
    }
  }

  #stepMark(by: number): void {
    const count = this.#marks.length;
    if (count === 0) {
      announce('Nothing changed in the last build.');
      return;
    }
    this.#mark = (this.#mark + by + count) % count;
    const mark = this.#marks[this.#mark];
    if (!mark) return;
    if (!this.#store.state.marks) this.#toggle('marks');
    this.#point('chosen', [mark], 'chosen');
    announce(`Change ${this.#mark + 1} of ${count}, on page ${mark.page}.`);
  }

  /** Marks places and brings the first into view. */
  #point(layer: string, areas: readonly Area[], kind: string): void {
    this.#viewer.overlay(
      layer,
      areas.map((area) => ({ ...area, kind })),
    );
    const [first] = areas;
    if (first) this.#viewer.reveal(first);
  }

  async #showTags(): Promise<void> {
    const open = this.#store.state.rightPanel === 'tags';
    const edition = this.#shown;
    if (!open || edition === undefined) return this.#viewer.overlay('tags', []);
    if (this.#tags?.edition !== edition) {
      const root = await this.#connection.tags(edition);
      if (edition !== this.#shown) return;
      this.#tags = { edition, root };
      showTags(root, (areas) => this.#point('chosen', areas, 'chosen'));
    }
    this.#viewer.overlay('tags', tagMarks(this.#tags.root));
  }

  #toggle(name: Toggle): void {
    this.#store.set({ [name]: !this.#store.state[name] });
    this.#showToggles();
    const on = this.#store.state[name];
    announce(`${TOGGLES[name]} ${on ? 'on' : 'off'}.`);
    if (name === 'compare') {
      if (on && !this.#state?.previous) announce('There is no earlier version yet.');
      void this.#showEdition();
    }
  }

  #showToggles(): void {
    const { marks, grey, compare } = this.#store.state;
    for (const [name, on] of Object.entries({ marks, grey, compare })) setPressed(byId(`toggle-${name}`), on);
    byId('viewer').classList.toggle('marks-off', !marks);
    byId('app').classList.toggle('grey', grey);
  }

  async #download(): Promise<void> {
    const { edition, name } = this.#state ?? {};
    if (!edition) return announce('There is no PDF yet.');
    const bytes = await this.#connection.pdf(edition.number);
    const href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'application/pdf' }));
    element('a', { href, download: `${name}.pdf` }).click();
    setTimeout(() => URL.revokeObjectURL(href), 10_000);
  }

  #wire(): void {
    const on = (id: string, run: () => void): void => byId(id).addEventListener('click', run);
    const viewer = this.#viewer;
    const page = byId<HTMLInputElement>('page-number');
    page.addEventListener('change', () => viewer.goTo(Number(page.value)));
    on('previous-page', () => viewer.goTo(viewer.page - 1));
    on('next-page', () => viewer.goTo(viewer.page + 1));
    on('zoom-in', () => viewer.zoomBy(1.2));
    on('zoom-out', () => viewer.zoomBy(1 / 1.2));
    onZoom((zoom) => viewer.zoomTo(zoom));
    for (const name of ['marks', 'compare', 'grey'] as const) on(`toggle-${name}`, () => this.#toggle(name));
    onSettings(
      (settings) => void this.#connection.choose(settings).catch(() => announce('The preview does not respond.')),
    );
    on('download', () => void this.#download());
    on('banner-show', () => this.#panels.openRight('problems'));
    on('previous-place', () => void this.#step(-1));
    on('next-place', () => void this.#step(1));
    on('previous-change', () => this.#stepMark(-1));
    on('next-change', () => this.#stepMark(1));
    const help = byId<HTMLDialogElement>('shortcuts');
    on('show-shortcuts', () => help.showModal());
    on('close-shortcuts', () => help.close());
    useMenu();
    useShortcuts(this.#shortcuts(help), this.#store, () => this.#panels.escape());
  }

  #shortcuts(help: HTMLDialogElement): readonly Shortcut[] {
    const viewer = this.#viewer;
    return [
      { key: 'j', what: 'Next page', run: () => viewer.goTo(viewer.page + 1) },
      { key: 'k', what: 'Previous page', run: () => viewer.goTo(viewer.page - 1) },
      { key: '+', what: 'Larger', run: () => viewer.zoomBy(1.2) },
      { key: '-', what: 'Smaller', run: () => viewer.zoomBy(1 / 1.2) },
      { key: '0', what: 'Actual size', run: () => viewer.zoomTo(1) },
      { key: 'w', what: 'Fit the width', run: () => viewer.zoomTo('width') },
      { key: 'f', what: 'Fit the whole page', run: () => viewer.zoomTo('page') },
      { key: '.', what: 'Next place, with its data', run: () => void this.#step(1) },
      { key: ',', what: 'Previous place, with its data', run: () => void this.#step(-1) },
      { key: 'n', what: 'Next change', run: () => this.#stepMark(1) },
      { key: 'N', what: 'Previous change', run: () => this.#stepMark(-1) },
      { key: 'x', what: 'Next problem', run: () => this.#stepProblem(1) },
      { key: 'X', what: 'Previous problem', run: () => this.#stepProblem(-1) },
      { key: 'm', what: 'Change marks on or off', run: () => this.#toggle('marks') },
      { key: 'c', what: 'Compare with the last version', run: () => this.#toggle('compare') },
      { key: 'g', what: 'Greyscale', run: () => this.#toggle('grey') },
      { key: 'p', what: 'Pages', run: () => this.#panels.toggleLeft('pages') },
      { key: 'o', what: 'Outline', run: () => this.#panels.toggleLeft('outline') },
      { key: 'e', what: 'Problems', run: () => this.#panels.toggleRight('problems') },
      { key: 's', what: 'Source', run: () => this.#panels.toggleRight('source') },
      { key: 't', what: 'Tags, as a screen reader reads them', run: () => this.#panels.toggleRight('tags') },
      { key: 'd', what: 'Download the PDF', run: () => void this.#download() },
      { key: '?', what: 'This list', run: () => help.showModal() },
    ];
  }

  #stepProblem(by: number): void {
    this.#panels.openRight('problems');
    this.#problems.step(by);
  }
}

const TOGGLES: Readonly<Record<Toggle, string>> = {
  marks: 'Change marks',
  compare: 'Comparison with the last version',
  grey: 'Greyscale',
};
