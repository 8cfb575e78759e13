/** The parser without css-tree's grammar data; the package has types only for its main entry. */
declare module 'css-tree/parser' {
  const parse: typeof import('css-tree').parse;
  export = parse;
}
