/** The structure tree and what it refers to (ISO 14289-1, 7.1-7.10, 7.18; ISO 32000-1, 14.7-14.8; Matterhorn Protocol 1.1). */

import { steps } from './content.ts';
import { isLanguage } from './document-rules.ts';
import { type Dictionary, isReference, type Reader, type Value } from './objects.ts';

const ROLES = new Set(
  'Document Part Sect Div BlockQuote Caption TOC TOCI H1 H2 H3 H4 H5 H6 P L LI Lbl LBody Table THead TBody TFoot TR TH TD Span Quote Note Reference Code Link Annot Figure'.split(
    ' ',
  ),
);
/** The elements that annotations belong in (ISO 14289-1, 7.18). */
const ANNOTATIONS: Readonly<Record<string, string>> = { '/Link': 'Link', '/FileAttachment': 'Annot' };
const INSIDE: Readonly<Record<string, RegExp>> = {
  Table: /^(Caption|THead|TBody|TFoot|TR)$/,
  THead: /^TR$/,
  TBody: /^TR$/,
  TFoot: /^TR$/,
  TR: /^T[HD]$/,
  L: /^(L|LI|Caption)$/,
  LI: /^(Lbl|LBody)$/,
  TOC: /^(TOC|TOCI|Caption)$/,
};
const AROUND: Readonly<Record<string, RegExp>> = {
  THead: /^Table$/,
  TBody: /^Table$/,
  TFoot: /^Table$/,
  TR: /^(Table|THead|TBody|TFoot)$/,
  TH: /^TR$/,
  TD: /^TR$/,
  LI: /^L$/,
  Lbl: /^(LI|TOCI)$/,
  LBody: /^LI$/,
  TOCI: /^TOC$/,
};

interface Element {
  readonly reference: string;
  readonly role: string;
  readonly dictionary: Dictionary;
  readonly kids: readonly Element[];
}

export class StructureRules {
  readonly #reader: Reader;
  readonly #found: string[] = [];
  /** Element by page and MCID, and by annotation. */
  readonly #owners = new Map<string, string>();
  readonly #ids = new Map<string, string>();
  #heading = 0;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  check(): readonly string[] {
    const root = this.#reader.dictionary(this.#reader.catalog['/StructTreeRoot']);
    const tops = this.#reader.list(root['/K']);
    if (tops.length !== 1) this.#say('the tree has not one root element');
    for (const top of tops) {
      const element = this.#element(top, this.#reader.catalog['/StructTreeRoot'], undefined);
      if (element?.role !== 'Document') this.#say('the root element is not Document');
    }
    this.#checkIds(root);
    this.#checkPages(root);
    return this.#found;
  }

  #say(problem: string): void {
    this.#found.push(problem);
  }

  #element(kid: Value | undefined, parent: Value | undefined, page: Value | undefined): Element | undefined {
    if (!isReference(kid)) return undefined;
    const dictionary = this.#reader.dictionary(kid);
    const role = String(dictionary['/S']).slice(1);
    if (dictionary['/P'] !== parent) this.#say(`${kid} ${role}: /P is not its parent`);
    if (!ROLES.has(role)) this.#say(`${kid}: ${role} is no standard role`);
    const own = dictionary['/Pg'] ?? page;
    const kids: Element[] = [];
    this.#checkElement(kid, role, dictionary);
    for (const one of this.#reader.list(dictionary['/K'])) {
      if (typeof one === 'number') this.#own(`${dictionary['/Pg']}:${one}`, kid);
      else if (isReference(one)) {
        const inner = this.#element(one, kid, own);
        if (inner) kids.push(inner);
      } else this.#reference(one, kid, role, own);
    }
    const element = { reference: kid, role, dictionary, kids };
    this.#checkNesting(element);
    if (role === 'Table') this.#checkTable(element);
    return element;
  }

  #own(what: string, element: string): void {
    if (this.#owners.has(what)) this.#say(`${what} belongs to two elements`);
    this.#owners.set(what, element);
  }

  #reference(kid: Value, element: string, role: string, page: Value | undefined): void {
    const { '/Type': type, '/MCID': mcid, '/Obj': object, '/Pg': own } = this.#reader.dictionary(kid);
    if (type === '/MCR') this.#own(`${own ?? page}:${mcid}`, element);
    else if (type !== '/OBJR') this.#say(`${element}: a kid that is neither content nor element`);
    else {
      const onPage = this.#reader.list(this.#reader.dictionary(own ?? page)['/Annots']).includes(object ?? null);
      if (!onPage) this.#say(`${element}: its annotation is on another page than it says`);
      const expected = ANNOTATIONS[String(this.#reader.dictionary(object)['/Subtype'])];
      if (role !== expected) this.#say(`${element}: an annotation in ${role}`);
      this.#own(String(object), element);
    }
  }

  #checkElement(reference: string, role: string, dictionary: Dictionary): void {
    const id = this.#reader.text(dictionary['/ID']);
    if (id !== undefined) {
      if (this.#ids.has(id)) this.#say(`${reference}: the ID '${id}' is there twice`);
      this.#ids.set(id, reference);
    }
    const attributes = this.#reader.list(dictionary['/A']).map((one) => this.#reader.dictionary(one));
    const owners = attributes.map((one) => one['/O']);
    if (new Set(owners).size !== owners.length) this.#say(`${reference}: two attribute objects of one owner`);
    const of = (owner: string): Dictionary => attributes.find((one) => one['/O'] === owner) ?? {};
    if (role === 'Note' && !id) this.#say(`${reference}: a Note without ID`);
    if (role === 'TH' && !/^\/(Row|Column|Both)$/.test(String(of('/Table')['/Scope']))) {
      this.#say(`${reference}: a TH without Scope`);
    }
    if (role === 'L' && typeof of('/List')['/ListNumbering'] !== 'string')
      this.#say(`${reference}: L without ListNumbering`);
    if (role === 'Figure') {
      if (!this.#reader.text(dictionary['/Alt'])?.trim()) this.#say(`${reference}: a Figure without Alt`);
      const box = this.#reader.list(of('/Layout')['/BBox']).map(Number);
      if (box.length !== 4 || !((box[0] ?? 0) < (box[2] ?? 0) && (box[1] ?? 0) < (box[3] ?? 0))) {
        this.#say(`${reference}: a Figure without BBox`);
      }
    }
    if (/^H[1-6]$/.test(role)) {
      const level = Number(role[1]);
      if (level > this.#heading + 1) this.#say(`${reference}: ${role} after level ${this.#heading}`);
      this.#heading = level;
    }
    if (dictionary['/Lang'] !== undefined && !isLanguage(this.#reader.text(dictionary['/Lang']))) {
      this.#say(`${reference}: bad Lang`);
    }
  }

  #checkNesting({ reference, role, kids }: Element): void {
    for (const kid of kids) {
      const fits = (INSIDE[role]?.test(kid.role) ?? true) && (AROUND[kid.role]?.test(role) ?? true);
      if (!fits) this.#say(`${kid.reference}: ${kid.role} in ${role}`);
    }
    const captions = kids.flatMap((kid, i) => (kid.role === 'Caption' ? [i] : []));
    if (/^(Table|L|TOC)$/.test(role) && captions.some((i) => i !== 0))
      this.#say(`${reference}: a Caption that is not first`);
  }

  #checkTable({ reference, kids }: Element): void {
    const count = (role: string): number => kids.filter((kid) => kid.role === role).length;
    if (count('THead') > 1 || count('TFoot') > 1) this.#say(`${reference}: two heads or feet`);
    if (count('THead') + count('TFoot') > 0 && count('TBody') === 0) this.#say(`${reference}: a head without a body`);
    const rows = kids.flatMap((kid) => (kid.role === 'TR' ? [kid] : kid.kids.filter((row) => row.role === 'TR')));
    const cells = rows.flatMap((row) => row.kids);
    if (cells.length > 0 && !cells.some((cell) => cell.role === 'TH')) this.#say(`${reference}: a table without TH`);
    const taken = new Map<number, Set<number>>();
    rows.forEach((row, y) => {
      let x = 0;
      for (const cell of row.kids) {
        while (taken.get(y)?.has(x)) x++;
        const { across, down } = this.#spans(cell.dictionary);
        for (let j = 0; j < down; j++) {
          for (let i = 0; i < across; i++) {
            const line = taken.get(y + j) ?? new Set();
            taken.set(y + j, line);
            if (line.has(x + i)) this.#say(`${cell.reference}: two cells in one place`);
            line.add(x + i);
          }
        }
        x += across;
      }
    });
    if (taken.size > rows.length) this.#say(`${reference}: a cell reaches below the last row`);
    if (new Set([...taken.values()].map((line) => line.size)).size > 1)
      this.#say(`${reference}: rows of different widths`);
  }

  #spans(dictionary: Dictionary): { across: number; down: number } {
    const table = this.#reader.list(dictionary['/A']).map((one) => this.#reader.dictionary(one));
    const { '/ColSpan': across = 1, '/RowSpan': down = 1 } = table.find((one) => one['/O'] === '/Table') ?? {};
    return { across: Number(across), down: Number(down) };
  }

  #checkIds(root: Dictionary): void {
    const names = this.#reader.list(this.#reader.dictionary(root['/IDTree'])['/Names']);
    const listed = new Map<string, Value | undefined>();
    for (let i = 0; i < names.length; i += 2) listed.set(this.#reader.text(names[i]) ?? '', names[i + 1]);
    if (listed.size !== this.#ids.size) this.#say('the tree of IDs is not that of the elements');
    for (const [id, element] of this.#ids) if (listed.get(id) !== element) this.#say(`the ID '${id}' leads elsewhere`);
  }

  #checkPages(root: Dictionary): void {
    const parents = this.#reader.list(this.#reader.dictionary(root['/ParentTree'])['/Nums']);
    const entries = new Map<number, Value | undefined>();
    for (let i = 0; i < parents.length; i += 2) entries.set(Number(parents[i]), parents[i + 1]);
    if (Number(root['/ParentTreeNextKey'] ?? 0) <= Math.max(-1, ...entries.keys()))
      this.#say('ParentTreeNextKey is taken');
    const marked = new Set<string>();
    for (const page of this.#reader.pages()) {
      const dictionary = this.#reader.dictionary(page);
      const list = this.#reader.list(entries.get(Number(dictionary['/StructParents'])));
      for (const step of this.#steps(page, dictionary)) this.#checkStep(step, page, list, marked);
      for (const annotation of this.#reader.list(dictionary['/Annots'])) this.#checkAnnotation(annotation, entries);
    }
    for (const what of this.#owners.keys()) {
      if (what.includes(':') && !marked.has(what)) this.#say(`${what} is in the tree and on no page`);
    }
  }

  #steps(page: string, dictionary: Dictionary): ReturnType<typeof steps> {
    const content = this.#reader
      .list(dictionary['/Contents'])
      .map((part) => this.#reader.stream(part)?.data.toString('latin1') ?? '')
      .join('\n');
    try {
      return steps(content);
    } catch (error) {
      this.#say(`${page}: ${error instanceof Error ? error.message : String(error)}`);
      return [];
    }
  }

  #checkStep(
    step: ReturnType<typeof steps>[number],
    page: string,
    parents: readonly Value[],
    marked: Set<string>,
  ): void {
    const { operator, marks } = step;
    if (operator === 'BDC' || operator === 'BMC') {
      if (marks.length > 1) this.#say(`${page}: nested marks`);
      const mark = marks.at(-1);
      if (!mark || mark.tag === 'Artifact') return;
      const what = `${page}:${mark.mcid}`;
      if (marked.has(what)) this.#say(`${what} is marked twice`);
      marked.add(what);
      const owner = this.#owners.get(what);
      if (owner === undefined) this.#say(`${what} is in no element`);
      else if (parents[mark.mcid ?? -1] !== owner) this.#say(`${what}: the parent tree leads elsewhere`);
      else if (this.#reader.dictionary(owner)['/S'] !== `/${mark.tag}`)
        this.#say(`${what}: its tag is not its element's`);
    } else if (/^(Tj|TJ|'|"|f\*?|F|S|s|[bB]\*?|sh|Do|BI)$/.test(operator) && marks.length === 0) {
      this.#say(`${page}: ${operator} is neither content nor artifact`);
    }
  }

  #checkAnnotation(annotation: Value, entries: ReadonlyMap<number, Value | undefined>): void {
    const dictionary = this.#reader.dictionary(annotation);
    const { '/Subtype': subtype, '/F': flags, '/StructParent': key } = dictionary;
    const name = String(annotation);
    if (ANNOTATIONS[String(subtype)] === undefined) this.#say(`${name}: an annotation of kind ${subtype}`);
    if (subtype === '/FileAttachment') this.#checkFile(name, dictionary);
    if (!this.#reader.text(dictionary['/Contents'])?.trim()) this.#say(`${name}: no Contents`);
    if ((Number(flags) & 0b111111) !== 4) this.#say(`${name}: flags other than Print`);
    const owner = this.#owners.get(name);
    if (owner === undefined || entries.get(Number(key)) !== owner)
      this.#say(`${name}: the parent tree leads elsewhere`);
    const place = this.#reader.text(dictionary['/Dest']);
    if (place !== undefined && !this.#destinations().has(place)) this.#say(`${name}: '${place}' is no place`);
  }

  /** ISO 19005-3, 6.3.3 and 6.8. */
  #checkFile(name: string, { '/AP': appearance, '/FS': file }: Dictionary): void {
    const normal = String(this.#reader.dictionary(appearance)['/N']);
    if (!this.#reader.objects.streams.has(normal)) this.#say(`${name}: no appearance`);
    const files = this.#reader.list(this.#reader.catalog['/AF']).map(String);
    if (!files.includes(String(file))) this.#say(`${name}: a file that the document does not name`);
  }

  #destinations(): ReadonlySet<string> {
    const names = this.#reader.dictionary(this.#reader.catalog['/Names']);
    const list = this.#reader.list(this.#reader.dictionary(names['/Dests'])['/Names']);
    return new Set(list.flatMap((name, i) => (i % 2 === 0 ? [this.#reader.text(name) ?? ''] : [])));
  }
}
