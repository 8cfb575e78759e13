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
  const run = (): string =>
    spawnSync(process.execPath, [path('brief.cjs'), 'build'], { encoding: 'utf8', cwd: path('.') }).stdout;
  const caches = (): string[] => readdirSync(path('.')).filter((name) => name.endsWith('.cache'));
  return { path, write, say, run, caches };
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

  it('adds code that later builds compile', () => {
    const { path, write, run, caches } = launched();
    const more = Array.from({ length: 400 }, (_, i) => `n += Math.sqrt(n + ${i});`).join(' ');
    const large = `const large = () => { let n = 1; ${more} return n; };`;
    const main = "exports.main = async () => { if (require('node:fs').existsSync('more')) large(); return 0; };";
    write('command-script.js', `(exports, require) => { ${large} ${main} }`);
    const size = (): number => readFileSync(path(caches()[0] ?? '')).length;
    run();
    const first = size();
    run();
    expect(size()).toBe(first);
    write('more', '');
    for (let build = 3; build <= 4; build++) run();
    expect([caches().length, size() > 1.5 * first]).toEqual([1, true]);
    expect(readdirSync(path('.')).filter((name) => /cache\.\d+$/.test(name))).toEqual([]);
  });

  it('never runs the code of another command, even of the same length', () => {
    const { say, run } = launched();
    say('one', 10);
    run();
    say('two', 5);
    expect(run()).toBe('two');
  });

  it('loads a part of the command when it is required, once, and keeps its compiled code', () => {
    const { write, run, caches } = launched();
    write('command-script.js', '(exports, require) => { exports.main = async () => require("./part.js").say(); }');
    const say =
      "exports.say = () => { process.stdout.write(require('./part.js') === exports ? 'part' : 'twice'); return 0; }";
    write('part.js', `(exports, require) => { ${say} }`);
    write('other.js', '(exports) => { throw new Error("not required"); }');
    expect([run(), run(), caches().length]).toEqual(['part', 'part', 2]);
  });

  it('reads a command that is ASCII', () => {
    const parts = readdirSync('dist').filter((name) => /^command-.*\.js$/.test(name));
    expect(parts.length).toBeGreaterThan(10);
    for (const name of parts) expect(readFileSync(`dist/${name}`).every((byte) => byte < 0x80)).toBe(true);
  });
});
