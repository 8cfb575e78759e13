import { spawnSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, utimesSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { project } from './project.ts';

/** A command that prints a word, behind the real launcher. */
function launched() {
  const { path, write } = project({ 'package.json': '{"type":"module"}' });
  copyFileSync('dist/brief.cjs', path('brief.cjs'));
  const say = (word: string, secondsAgo: number): void => {
    write(
      'command-script.js',
      `(exports) => { exports.main = async () => { process.stdout.write('${word}'); return 0; }; }`,
    );
    const time = Date.now() / 1000 - secondsAgo;
    utimesSync(path('command-script.js'), time, time);
  };
  const run = (): string => spawnSync(process.execPath, [path('brief.cjs'), 'build'], { encoding: 'utf8' }).stdout;
  const caches = (): string[] => readdirSync(path('.')).filter((name) => name.endsWith('.cache'));
  return { path, say, run, caches };
}

describe('the launcher', () => {
  it('keeps compiled code beside the command, and runs from it', () => {
    const { path, say, run, caches } = launched();
    say('one', 10);
    expect([run(), caches().length]).toEqual(['one', 1]);
    const kept = readFileSync(path(caches()[0] ?? ''));
    expect(run()).toBe('one');
    expect(readFileSync(path(caches()[0] ?? '')).equals(kept)).toBe(true);
  });

  it('never runs the code of another command, though it be as long', () => {
    const { say, run } = launched();
    say('one', 10);
    run();
    say('two', 5);
    expect(run()).toBe('two');
  });

  it('finds the command in ASCII, as it reads it', () => {
    expect(readFileSync('dist/command-script.js').every((byte) => byte < 0x80)).toBe(true);
  });
});
