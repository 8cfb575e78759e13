/** `brief fonts`. */

import { didYouMean } from '../core/suggest.ts';
import { fontNamed, fontRules, SCRIPT_FONTS } from '../project/font-list.ts';
import type { CommandBody } from './command.ts';
import { EXIT, UsageError } from './exit-code.ts';

export const fontsCommand: CommandBody = async (input, terminal) => {
  const [name] = input.operands;
  if (name === undefined) {
    terminal.out.line('The shipped fonts cover Latin, Greek and Cyrillic. For other scripts:');
    for (const font of SCRIPT_FONTS) {
      terminal.out.line(`  ${font.name.padEnd(20)} ${font.package.padEnd(38)} ${font.languages.join(' ')}`.trimEnd());
    }
    terminal.out.line("'brief fonts LANGUAGE' prints what to install and what to write.");
    return EXIT.done;
  }
  const font = fontNamed(name);
  if (!font) {
    const names = SCRIPT_FONTS.flatMap((one) => [one.name, ...one.scripts]);
    const hint =
      didYouMean(name, names) ?? "'brief fonts' lists scripts; the shipped fonts cover Latin, Greek and Cyrillic";
    throw new UsageError(`no font is listed for '${name}'`, hint);
  }
  terminal.out.line(`npm install ${font.package}`);
  terminal.out.line('');
  terminal.out.line('In templates/house.css:');
  terminal.out.line('');
  terminal.out.line(fontRules(font));
  return EXIT.done;
};
