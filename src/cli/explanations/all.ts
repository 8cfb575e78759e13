import type { DiagnosticStage } from '../../core/diagnostic-codes.ts';
import { FILE, LIMIT } from './bounds.ts';
import { ARCHIVE, CLI, MACHINE, PAGES } from './build.ts';
import { CONFORMANCE } from './conformance.ts';
import { DATA } from './data.ts';
import { EMAIL } from './email.ts';
import type { Explanation, Explanations } from './explanation.ts';
import { FACTS } from './facts.ts';
import { SEND } from './send.ts';
import { CSS, HTML, TEMPLATE } from './templates.ts';

export type { Explanation } from './explanation.ts';

const STAGES: { readonly [Stage in DiagnosticStage]: Explanations<Stage> } = {
  data: DATA,
  facts: FACTS,
  template: TEMPLATE,
  html: HTML,
  css: CSS,
  ...PAGES,
  file: FILE,
  limit: LIMIT,
  conformance: CONFORMANCE,
  archive: ARCHIVE,
  email: EMAIL,
  send: SEND,
  machine: MACHINE,
  cli: CLI,
};

/** All explanations by code, in the order of the stages. */
export function explanations(): ReadonlyMap<string, Explanation> {
  return new Map(
    Object.entries(STAGES).flatMap(([stage, codes]) =>
      Object.entries<Explanation>(codes).map(([name, explanation]) => [`${stage}/${name}`, explanation] as const),
    ),
  );
}

export function explanationOf(code: string): Explanation | undefined {
  return explanations().get(code);
}
