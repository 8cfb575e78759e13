/** `brief schema`. */

import { briefJsonSchema } from '../data/json-schema.ts';
import { replaceFile } from '../machine/replace-file.ts';
import type { CommandBody } from './command.ts';
import { EXIT } from './exit-code.ts';

/** The JSON Schema of `brief.yaml` as the text of its file. */
export function schemaText(): string {
  return `${JSON.stringify(briefJsonSchema(), null, 2)}\n`;
}

export const schemaCommand: CommandBody = async (input, terminal) => {
  const out = input.values.get('out');
  const json = input.flags.has('json');
  if (out !== undefined) {
    await replaceFile(out, schemaText());
    terminal.out.line(json ? JSON.stringify({ ok: true, output: out }) : out);
  } else if (json) terminal.out.line(JSON.stringify({ ok: true, schema: briefJsonSchema() }));
  else terminal.out.write(schemaText());
  return EXIT.done;
};
