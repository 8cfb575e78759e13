/** Chart.js's own words around a plot: the template sets those. */
export const NO_PLUGINS = {
  legend: { display: false },
  title: { display: false },
  subtitle: { display: false },
  tooltip: { enabled: false },
} as const;
