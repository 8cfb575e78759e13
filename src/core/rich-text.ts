/** Texts with inline marks, and their place in the data. */

/** The path of a value in the brief's data, such as `sections[2].blocks[0].list[1]`. */
export type DataPath = string;

export interface Sourced {
  readonly src: DataPath;
}

/** A parsed text with inline marks. */
export interface RichText extends Sourced {
  readonly nodes: readonly InlineNode[];
  /** The words without marks. References have no words until a layout names them (`template/reference-words.ts`). */
  readonly plain: string;
}

export type InlineNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'emphasis'; readonly children: readonly InlineNode[] }
  | { readonly kind: 'strong'; readonly children: readonly InlineNode[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly InlineNode[] }
  /** `[^id]`: a note mark, which refers to `Brief.notes`. */
  | { readonly kind: 'note'; readonly note: string }
  /** `{^id}`: names the claim that supports the words before it, and prints nothing. */
  | { readonly kind: 'trace'; readonly claim: string }
  /** `{@id}`: a reference to a chart, table or section by its id: "Figure 2". */
  | { readonly kind: 'reference'; readonly target: string }
  /** `[words]{term}` or `[words]{term=name}`: a term that the glossary explains. */
  | { readonly kind: 'term'; readonly term: string; readonly children: readonly InlineNode[] }
  /** `[words]{lang=be}`: words in another language (WCAG 3.1.2). */
  | { readonly kind: 'language'; readonly language: string; readonly children: readonly InlineNode[] };
