import type { StageName } from '../outputs/stage-text.ts';

/** The stages that `--print` shows. */
export const STAGES: readonly StageName[] = ['data', 'html', 'styles', 'boxes', 'lines', 'pages', 'tags'];
