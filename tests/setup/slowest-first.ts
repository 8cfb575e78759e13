/** The order of test files: two processes end together if the longest files come first. */

import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longer than their size lets one expect, in any order. */
const SLOW = ['preview/page', 'package/package', 'send/server', 'watch/storm', 'cli/build', 'bounds/odd-input'];

/** A process that has run tests with browsers and servers ends before the stages begin. */
const PROJECTS = ['whole', 'stages'];

export class SlowestFirst extends BaseSequencer {
  /** Files of one project stay together, because a process that runs many files serves one project. */
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId, project }: TestSpecification): number => {
      const within = SLOW.some((name) => moduleId.endsWith(`/${name}.test.ts`)) ? 0 : 1;
      return PROJECTS.indexOf(project.name) * 2 + within;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}
