/** Baselines of known findings, for commands that write them. */

export { BASELINE_FILE, baselineText } from '../facts/baseline.ts';
