import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { LedgerDamaged, openLedger, readLedger } from '../../src/send/ledger.ts';
import { takeLock } from '../../src/send/ledger-lock.ts';

function place(): string {
  const folder = mkdtempSync(join(tmpdir(), 'brief-ledger-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'send', 'ledger.jsonl');
}

const now = (): Date => new Date(0);
const entry = (state: 'begun' | 'accepted', reply = '') => ({ state, messageId: 'm@example.org', reply });

describe('a ledger', () => {
  it('has the last state of each reader', () => {
    const path = place();
    const ledger = openLedger(path, readLedger(path), now);
    ledger.content('', 'abc');
    ledger.reader('ann@example.org', entry('begun'));
    ledger.reader('ann@example.org', entry('accepted', '250 ok'));
    ledger.reader('bob@example.org', entry('begun'));
    ledger.close();
    const { readers, contents } = readLedger(path);
    expect([...readers]).toEqual([
      ['ann@example.org', entry('accepted', '250 ok')],
      ['bob@example.org', entry('begun')],
    ]);
    expect([...contents]).toEqual([['', 'abc']]);
  });

  it('continues after the complete lines if its last line was cut anywhere', () => {
    const path = place();
    const first = openLedger(path, readLedger(path), now);
    first.reader('ann@example.org', entry('begun'));
    const whole = readFileSync(path);
    first.reader('ann@example.org', entry('accepted'));
    first.close();
    const both = readFileSync(path);
    for (let length = whole.length; length < both.length; length++) {
      writeFileSync(path, both.subarray(0, length));
      expect(readLedger(path).readers.get('ann@example.org')?.state).toBe('begun');
      const again = openLedger(path, readLedger(path), now);
      again.reader('bob@example.org', entry('accepted'));
      again.close();
      expect([...readLedger(path).readers.values()].map(({ state }) => state)).toEqual(['begun', 'accepted']);
    }
  });

  it('with an invalid line is refused', () => {
    for (const line of [
      '{"event":"accepted"}',
      '[]',
      'accepted ann@example.org',
      '{"event":"sent","reader":"a"}',
      '',
    ]) {
      const path = place();
      openLedger(path, readLedger(path), now).close();
      appendFileSync(path, `${line}\n{"event":"begun","reader":"bob@example.org"}\n`);
      expect(() => readLedger(path)).toThrow(LedgerDamaged);
    }
  });
});

describe('a lock', () => {
  it('has one holder at a time, until it is released or its holder has ended', () => {
    const path = place();
    const taken = takeLock(path);
    if ('holder' in taken) throw new Error(taken.holder);
    taken.release();
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    writeFileSync(path, JSON.stringify({ pid, host: hostname() }));
    expect(takeLock(path)).toHaveProperty('release');
    writeFileSync(path, JSON.stringify({ pid: process.ppid, host: hostname() }));
    expect(takeLock(path)).toEqual({ holder: `process ${process.ppid}` });
    writeFileSync(path, JSON.stringify({ pid, host: 'elsewhere' }));
    expect(takeLock(path)).toHaveProperty('holder');
    writeFileSync(path, '');
    expect(takeLock(path)).toHaveProperty('release');
  });
});
