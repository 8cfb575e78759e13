/** Reports of `build` and `check`: a line for each of a few briefs, a summary of many, or one object for other programs. */

import type { Diagnostic } from '../core/diagnostic.ts';
import type { NamedBrief } from '../project/find-briefs.ts';
import type { BuildCall, BuildOutcome } from './build-outcome.ts';
import { ManyBriefs } from './many-briefs.ts';
import { mergedByBrief } from './place-report.ts';
import { printDiagnostics } from './print-diagnostics.ts';
import { outcomeAsJson, printOutcome } from './print-outcome.ts';
import { printFor } from './report-command.ts';
import type { Terminal } from './terminal.ts';

export interface BuildReporter {
  /** Diagnostics found before the first build. */
  found(diagnostics: readonly Diagnostic[]): void;
  /** A brief is next; undefined after the last. */
  starts(brief: NamedBrief | undefined): void;
  finished(outcome: BuildOutcome): void;
  /** All briefs are finished. */
  end(ok: boolean): Promise<void>;
  /** A failure of the machine ended the run. */
  stopped(): void;
}

/** From so many briefs on, people get a summary. Places of a brief get one as well: they share its mistakes. */
const MANY = 20;

export function createBuildReporter(call: BuildCall, briefs: readonly NamedBrief[], terminal: Terminal): BuildReporter {
  if (call.json || call.format !== 'text') return programReporter(call, terminal);
  const { length } = briefs;
  const arePlaces = length > 1 && briefs.some(({ place }) => place);
  return (length >= MANY || arePlaces) && !call.print ? summary(call, length, terminal) : lines(call, length, terminal);
}

function verbOf({ command }: BuildCall): string {
  return command === 'check' ? 'checking' : 'building';
}

/** Each brief as it is finished. */
function lines(call: BuildCall, briefs: number, terminal: Terminal): BuildReporter {
  let next = 0;
  return {
    found: (diagnostics) => printDiagnostics(diagnostics, [], terminal.err),
    starts(brief) {
      next++;
      const place = briefs > 1 ? ` (${next} of ${briefs})` : '';
      if (brief) terminal.busy(`${verbOf(call)} ${brief.name}${place} ...`);
    },
    finished: (outcome) => printOutcome(outcome, call, terminal),
    end: async () => undefined,
    stopped: () => undefined,
  };
}

function summary(call: BuildCall, briefs: number, terminal: Terminal): BuildReporter {
  const many = new ManyBriefs(briefs, terminal);
  return {
    found: (diagnostics) => printDiagnostics(diagnostics, [], terminal.err),
    starts: () => many.show(verbOf(call)),
    finished: (outcome) => many.add(outcome),
    end: async () => many.print(call),
    stopped: () => many.print(call),
  };
}

function programReporter(call: BuildCall, terminal: Terminal): BuildReporter {
  let before: readonly Diagnostic[] = [];
  const all: BuildOutcome[] = [];
  return {
    found(diagnostics) {
      before = diagnostics;
    },
    starts: (brief) => brief && terminal.busy(`${verbOf(call)} ${brief.name} ...`),
    // The files that the diagnostics quote are for people.
    finished: (outcome) => all.push({ ...outcome, filesRead: [] }),
    async end(ok) {
      const briefs = all.map((outcome) => outcomeAsJson(outcome, call));
      if (call.json) terminal.out.line(JSON.stringify({ ok, diagnostics: before, briefs }));
      else await printFor(call.format, [...before, ...mergedByBrief(all)], terminal);
    },
    stopped: () => undefined,
  };
}
