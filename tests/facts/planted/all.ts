/** All subjects. */

import type { Subject } from './subject.ts';
import { SUBJECTS_A } from './subjects-a.ts';
import { SUBJECTS_B } from './subjects-b.ts';
import { SUBJECTS_C } from './subjects-c.ts';
import { SUBJECTS_D } from './subjects-d.ts';
import { SUBJECTS_E } from './subjects-e.ts';
import { SUBJECTS_F } from './subjects-f.ts';
import { SUBJECTS_G } from './subjects-g.ts';
import { SUBJECTS_H } from './subjects-h.ts';

export const SUBJECTS: readonly Subject[] = [
  ...SUBJECTS_A,
  ...SUBJECTS_B,
  ...SUBJECTS_C,
  ...SUBJECTS_D,
  ...SUBJECTS_E,
  ...SUBJECTS_F,
  ...SUBJECTS_G,
  ...SUBJECTS_H,
];
