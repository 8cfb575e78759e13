import type { Explanations } from './explanation.ts';

/** Files that a brief is not allowed to read. */
export const FILE: Explanations<'file'> = {
  'outside-project': {
    what: 'A file outside the project, the brief’s folder and installed packages, or a link that leads there.',
    why: 'A brief by somebody else must not be able to read the rest of your machine. --allow FOLDER permits another folder.',
    wrong: "src: url('/home/anna/fonts/house.ttf')",
    right: "src: url('fonts/house.ttf')",
  },
  'outside-package': {
    what: 'A path that starts in a package and leads out of it.',
    wrong: "src: url('npm:house-fonts/../../secret.ttf')",
    right: "src: url('npm:house-fonts/regular.ttf')",
  },
  'not-a-file': {
    what: 'A pipe, a device or a socket where a file is expected.',
    why: 'Reading from it might never end.',
  },
  'too-large': {
    what: 'A file larger than the limit file-size.',
    right: '--limit file-size=500     # MB',
  },
};

/** Limits of a build. */
export const LIMIT: Explanations<'limit'> = {
  reached: {
    what: 'A build that reached one of its limits and made no PDF.',
    why: 'No input should be able to keep the machine busy for ever. docs/limits.md lists the limits.',
    right: '--limit pages=8000     # or limits: { pages: 8000 } in briefwright.yaml',
  },
};
