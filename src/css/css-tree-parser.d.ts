/** The parser alone, without css-tree's grammar data: the package types its main entry only. */
declare module 'css-tree/parser' {
  const parse: typeof import('css-tree').parse;
  export = parse;
}
