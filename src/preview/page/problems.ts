/** The panel of the brief's problems. */

import type { Area, BuildReport, Finding } from '../protocol.ts';
import { byId, element, icon, plural } from './dom.ts';
import { excerptView, placeName } from './excerpt-view.ts';

/** Areas higher than this, in pt, are blocks rather than words. */
const LINE_HEIGHT = 30;

const NAMES: Readonly<Record<Finding['severity'], string>> = { error: 'Error', warning: 'Warning', info: 'Remark' };

export class Problems {
  readonly #list = byId('problem-list');
  readonly #select: (areas: readonly Area[]) => void;
  #areas: readonly (readonly Area[])[] = [];
  #findings: readonly Finding[] = [];
  #chosen = -1;

  /** Calls `select` with the places of the chosen problem on the pages. */
  constructor(select: (areas: readonly Area[]) => void) {
    this.#select = select;
  }

  show({ findings, outcome, failure }: BuildReport): void {
    const same = JSON.stringify(findings) === JSON.stringify(this.#findings);
    this.#findings = findings;
    if (!same) this.#areas = [];
    if (!same || failure !== undefined || findings.length === 0) {
      this.#chosen = -1;
      this.#select([]);
      const failed = failure === undefined ? [] : [element('p', { class: 'failure' }, `The build failed: ${failure}`)];
      const none =
        outcome === 'built' && findings.length === 0 ? [element('p', { class: 'empty' }, 'No problems found.')] : [];
      this.#list.replaceChildren(...failed, ...none, ...this.#items());
    }
    this.#count();
  }

  /** Sets the places of the problems on the pages. */
  place(areas: readonly (readonly Area[])[]): void {
    this.#areas = areas;
    if (this.#chosen >= 0) this.#select(areas[this.#chosen] ?? []);
    for (const [i, note] of [...this.#list.querySelectorAll('.on-page')].entries()) {
      const page = areas[i]?.[0]?.page;
      note.textContent = page === undefined ? '' : `page ${page}`;
    }
  }

  /** The places of all problems, for marks on the pages. */
  get marks(): readonly (Area & { readonly kind: string })[] {
    return this.#findings.flatMap(({ severity }, i) =>
      (this.#areas[i] ?? []).map((area) => {
        const extent = area.rect.height > LINE_HEIGHT ? 'block' : 'words';
        return { ...area, kind: `finding ${severity} ${extent}` };
      }),
    );
  }

  /** Moves to the next problem, or to the previous one. */
  step(by: number): void {
    const buttons = [...this.#list.querySelectorAll<HTMLButtonElement>('button.problem')];
    const next = buttons[(this.#chosen + by + buttons.length) % Math.max(1, buttons.length)];
    next?.focus();
    next?.click();
  }

  #items(): readonly HTMLElement[] {
    const items = this.#findings.map((finding, i) => element('li', {}, ...this.#item(finding, i)));
    return items.length === 0 ? [] : [element('ul', { class: 'problems' }, ...items)];
  }

  #item({ severity, code, message, hint, source, related }: Finding, index: number): readonly HTMLElement[] {
    const severityName = element('span', { class: `severity ${severity}` }, icon(severity), NAMES[severity]);
    const head = element('span', { class: 'problem-head' }, severityName, element('span', { class: 'on-page' }));
    const words = element('span', { class: 'message' }, message);
    const place = source ? [element('span', { class: 'place' }, placeName(source))] : [];
    const button = element(
      'button',
      { type: 'button', class: 'problem', 'aria-expanded': 'false' },
      head,
      words,
      ...place,
    );
    const more = element('div', { class: 'problem-more', hidden: true });
    if (source && source.lines.length > 0) more.append(excerptView(source));
    if (hint !== undefined) more.append(element('p', { class: 'hint' }, hint));
    for (const other of related) {
      more.append(element('p', { class: 'place' }, `${placeName(other.source)} ${other.message}`));
      if (other.source.lines.length > 0) more.append(excerptView(other.source));
    }
    more.append(element('p', { class: 'code' }, code));
    button.addEventListener('click', () => this.#choose(index, button));
    return [button, more];
  }

  #choose(index: number, button: HTMLElement): void {
    const closing = this.#chosen === index;
    for (const other of this.#list.querySelectorAll<HTMLElement>('button.problem')) {
      const open = other === button && !closing;
      other.setAttribute('aria-expanded', String(open));
      if (other.nextElementSibling instanceof HTMLElement) other.nextElementSibling.hidden = !open;
    }
    this.#chosen = closing ? -1 : index;
    this.#select(closing ? [] : (this.#areas[index] ?? []));
  }

  #count(): void {
    const badge = byId('problem-count');
    const errors = this.#findings.filter(({ severity }) => severity === 'error').length;
    const count = this.#findings.length;
    badge.textContent = count === 0 ? '' : String(count);
    badge.className = `badge${errors > 0 ? ' error' : ''}`;
    byId('show-problems').setAttribute(
      'aria-label',
      count === 0 ? 'Problems: none' : `Problems: ${plural(count, 'problem')}`,
    );
  }
}
