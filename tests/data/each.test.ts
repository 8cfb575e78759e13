import { describe, expect, it } from 'vitest';
import { listPlaces } from '../../src/project/list-places.ts';
import { briefFiles, LEAST, printed } from './support.ts';

const EACH = `${LEAST}each: { rows: places.csv, key: code }\n`;

function list(yaml: string, files: Readonly<Record<string, string>>) {
  const { value, diagnostics } = listPlaces('b', briefFiles(yaml, files));
  return { places: value?.map(({ key, file }) => `${key} ${file}`), found: printed(diagnostics) };
}

describe('the list of places', () => {
  it('has the key and the file of each row', () => {
    const read = list(EACH, { 'places.csv': 'code,name\nA1,North\nA2,South\n' });
    expect(read).toEqual({ places: ['A1 A1', 'A2 A2'], found: [] });
  });

  it('names files by a pattern, as every system can have them', () => {
    const yaml = EACH.replace('key: code', 'key: code, file: "{= code}-{= name}"');
    const read = list(yaml, { 'places.csv': 'code,name\nA1,North/South: "old"\nA2, Ærø \n' });
    expect(read).toEqual({ places: ['A1 A1-North-South- -old-', 'A2 A2-Ærø'], found: [] });
  });

  it('is undefined for a brief without each', () => {
    expect(list(LEAST, {}).places).toBeUndefined();
  });
});
