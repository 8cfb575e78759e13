import type { StageName } from '../outputs/stage-text.ts';

/** The stages that `--print` can show. */
export const STAGES: readonly StageName[] = ['data', 'html', 'styles', 'boxes', 'lines', 'pages', 'tags'];
