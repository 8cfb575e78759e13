/** The codes of the data stage about kinds of chart that have rules of their own: flows, areas, classes, maps. */
export type ChartDataCode =
  | 'unknown-box'
  | 'many-boxes'
  | 'empty-stage'
  | 'no-area'
  | 'unknown-region'
  | 'bad-geometry'
  | 'bad-class'
  | 'not-counted'
  | 'bad-flow';
