import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { addressFile, newToken, readAddress, storeAddress } from '../../src/preview/stored-address.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'address-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const ADDRESS = { port: 4477, token: newToken() };

it('is read as it was stored', () => {
  const file = addressFile('data/belarus', { XDG_STATE_HOME: folder });
  expect(readAddress(file)).toBeUndefined();
  storeAddress(file, ADDRESS);
  expect(readAddress(file)).toEqual(ADDRESS);
  storeAddress(file, { ...ADDRESS, port: 4478 });
  expect(readAddress(file)?.port).toBe(4478);
});

it('belongs to one brief', () => {
  const environment = { XDG_STATE_HOME: folder };
  expect(addressFile('data/belarus', environment)).not.toBe(addressFile('data/gallery', environment));
  expect(addressFile('data/belarus', environment)).toBe(addressFile('./data/../data/belarus', environment));
});

it('is not trusted where others could have read or written it, or where it is not a valid address', () => {
  const file = join(folder, 'a.json');
  storeAddress(file, ADDRESS);
  chmodSync(file, 0o644);
  expect(readAddress(file)).toBeUndefined();
  chmodSync(file, 0o600);
  symlinkSync(file, join(folder, 'link.json'));
  expect(readAddress(join(folder, 'link.json'))).toBeUndefined();
  for (const text of ['', '{', '{}', '{"port":1,"token":"short"}', `{"port":"1","token":"${ADDRESS.token}"}`]) {
    writeFileSync(file, text);
    expect(readAddress(file)).toBeUndefined();
  }
});

it('is not stored where the folder cannot be written', () => {
  writeFileSync(join(folder, 'file'), '');
  expect(() => storeAddress(join(folder, 'file', 'a.json'), ADDRESS)).not.toThrow();
});

it('has a token that cannot be guessed', () => {
  const tokens = new Set(Array.from({ length: 100 }, newToken));
  expect(tokens.size).toBe(100);
  for (const token of tokens) expect(Buffer.from(token, 'base64url')).toHaveLength(32);
});
