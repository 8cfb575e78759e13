/** A message opened in a mail client for terminals. */

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compile } from '../../src/build/compile.ts';
import { composeEmail } from '../../src/email/compose-email.ts';

/** NeoMutt needs a terminal, which `script` gives it; it shows the message to `cat`. */
function shownByNeomutt(message: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'neomutt-'));
  try {
    for (const part of ['cur', 'new', 'tmp']) mkdirSync(join(folder, 'mail', part), { recursive: true });
    writeFileSync(join(folder, 'mail', 'new', '1.message'), message);
    const out = join(folder, 'shown.txt');
    const commands = [`set folder=${folder} pipe_decode=yes wait_key=no mail_check=0 quit=yes`, 'auto_view text/plain'];
    commands.push('alternative_order text/plain', 'set charset=utf-8');
    commands.push(`push "<pipe-message>cat > ${out}<enter><exit>"`);
    writeFileSync(join(folder, 'rc'), `${commands.join('\n')}\n`);
    const command = `neomutt -n -F ${join(folder, 'rc')} -f ${join(folder, 'mail')}`;
    const env = { ...process.env, TERM: 'xterm', HOME: folder, LC_ALL: 'C.UTF-8' };
    // Repeat until the output is complete.
    const wait = `for i in $(seq 100); do [ -s ${out} ] && break; sleep 0.1; done`;
    spawnSync('sh', ['-c', `(${wait}) | script -qec '${command}' /dev/null`], { env, timeout: 25_000 });
    return readFileSync(out, 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

it('is readable as plain text', async () => {
  const { message } = await composeEmail(await compile('data/belarus'), {
    from: 'Jörg <a@example.org>',
    to: 'b@example.org',
  });
  const shown = shownByNeomutt(message ?? new Uint8Array());
  expect(shown).toContain('From: Jörg <a@example.org>');
  // Lines are rewrapped for the terminal (format=flowed).
  expect(shown).toContain('Moscow stands to gain from Belarusian troops in Ukraine; what Alexander\nLukashenko');
  expect(shown).toContain('- Support sending Belarusian soldiers to fight: Less than 10%\n');
  expect(shown).toContain('Licence. The licence of the article is not stated in source.');
  expect(shown).not.toMatch(/<[a-z]+[ >]|&[a-z]+;/);
});
