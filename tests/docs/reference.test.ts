import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { dataReference } from './data-reference.ts';

it('the data reference has every key of the schema', async () => {
  const schema = JSON.parse(readFileSync('data/brief.schema.json', 'utf8'));
  const page = dataReference(schema);
  for (const key of Object.keys(schema.properties)) expect(page).toContain(`## ${key}\n`);
  for (const block of ['paragraph', 'keyFigures', 'box', 'image', 'part']) expect(page).toContain(`### ${block}\n`);
  await expect(page).toMatchFileSnapshot('../../docs/data-reference.md');
});
