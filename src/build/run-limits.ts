/** Runs a build within its limits: exceeding one is a diagnostic, never an exception caused by the input. */

import { isMainThread } from 'node:worker_threads';
import { type AbortState, Budget, LimitReached, limitDiagnostic, type Meter } from '../core/budget.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { FileReader } from '../core/files.ts';
import { type LimitName, type Limits, limitsWith } from '../core/limits.ts';
import { readProjectSettings } from './project-settings.ts';
import type { Run } from './run.ts';

export interface LimitOptions {
  /** Limits that override the standard ones and those in the project's settings. */
  readonly limits?: Partial<Limits>;
  /** Ends the build: the promise is then rejected with the signal's reason. */
  readonly signal?: AbortState;
}

/** Of the thread in a worker, where Node.js measures it: the others build other briefs. */
const MACHINE: Meter = {
  now: () => performance.now(),
  cpu() {
    const { user, system } = isMainThread ? process.cpuUsage() : threadCpu();
    return (user + system) / 1000;
  },
  memory: () => (isMainThread ? process.memoryUsage.rss() : threadMemory()),
};

/** Since Node.js 22.19; earlier versions count the whole process. */
function threadCpu(): NodeJS.CpuUsage {
  const { threadCpuUsage } = process as { readonly threadCpuUsage?: () => NodeJS.CpuUsage };
  return threadCpuUsage?.call(process) ?? process.cpuUsage();
}

function threadMemory(): number {
  const { heapTotal, external } = process.memoryUsage();
  return heapTotal + external;
}

/** The budget of one build: its own limits override those of the project's settings, which override the standard ones. */
export function openBudget(root: string, files: FileReader, options: LimitOptions, run: Run): Budget {
  const { value: settings, diagnostics } = readProjectSettings(root, files);
  run.diagnostics.push(...diagnostics);
  return new Budget(limitsWith(settings.limits, options.limits), MACHINE, options.signal);
}

/** A budget with the standard limits and a clock that starts now: for work after a build. */
export function freshBudget(limits: Limits): Budget {
  return new Budget(limits, MACHINE);
}

/** The result of the work; undefined, with a diagnostic in the run, where a limit ended it. Throws the reason of an abort. */
export async function withinLimits<T>(budget: Budget, run: Run, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    const diagnostic = diagnosticOf(error, budget);
    if (!diagnostic) throw error;
    run.diagnostics.push(diagnostic);
    return undefined;
  }
}

/** The diagnostic of a reached limit, ours or V8's; undefined for any other error, which is a fault of the program. */
export function diagnosticOf(error: unknown, budget: Budget): Diagnostic | undefined {
  if (error instanceof LimitReached) return error.diagnostic;
  const [name] = V8_LIMITS.find(([, message]) => error instanceof RangeError && message.test(error.message)) ?? [];
  return name && limitDiagnostic(name, budget.limits[name], budget.place());
}

const V8_LIMITS: readonly (readonly [LimitName, RegExp])[] = [
  ['depth', /call stack/],
  ['generated-text', /string length/],
  ['memory', /array (?:length|size)|allocation|Map maximum size|Set maximum size/i],
];
