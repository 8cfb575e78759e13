/** `brief looks`. */

import { looksOf } from '../project/look-list.ts';
import type { CommandBody } from './command.ts';
import { EXIT } from './exit-code.ts';

export const looksCommand: CommandBody = async (input, terminal) => {
  const looks = looksOf('').map(({ name, title, description }) => ({ name, title, description }));
  if (input.flags.has('json')) terminal.out.line(JSON.stringify({ ok: true, looks }));
  else for (const { name, description } of looks) terminal.out.line(`${name.padEnd(14)} ${description}`);
  return EXIT.done;
};
