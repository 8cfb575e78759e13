/** The brief on Belarus in the six languages of the United Nations: translations of a real brief, without any diagnostics. */

import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readBrief } from '../../src/data/read-brief.ts';
import { createCompiler, type FileReader, memoryReader, printStage } from '../../src/index.ts';
import { overlay } from '../setup/overlay.ts';

const LANGUAGES = ['ar', 'es', 'fr', 'ru', 'zh'] as const;
const DATA = ['brief.yaml', 'actors.csv', 'support.csv', 'timeline.csv'];

/** A project with the brief, its translations, and fonts for Arabic and Chinese. */
function project(): FileReader {
  const read = (path: string): string => readFileSync(path, 'utf8');
  return memoryReader({
    ...Object.fromEntries(DATA.map((name) => [`data/belarus/${name}`, read(`data/belarus/${name}`)])),
    ...Object.fromEntries(
      LANGUAGES.map((tag) => [`data/belarus/brief.${tag}.yaml`, read(`tests/languages/belarus/brief.${tag}.yaml`)]),
    ),
    'templates/house.css': read('tests/languages/belarus/house.css'),
  });
}

it.each(LANGUAGES)('%s says what the original says', (language) => {
  const { value, diagnostics } = readBrief('data/belarus', project(), { language: language });
  expect(diagnostics).toEqual([]);
  expect(value?.locale.direction).toBe(language === 'ar' ? 'rtl' : 'ltr');
});

describe('in Arabic', () => {
  const compiler = createCompiler({ reader: overlay(project()) });
  let built: Awaited<ReturnType<typeof compiler.build>>;
  beforeAll(async () => {
    built = await compiler.build('data/belarus', { translation: 'ar' });
  });

  it('has no errors, and as many traced figures as the original', () => {
    expect(built.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(printStage(built, 'lines')).toContain('42 رقمًا في هذا الموجز');
  });

  it('has evidence in the language of the original', () => {
    expect(printStage(built, 'tags')).toMatch(/lang=en-GB.*\n.*edging closer/);
  });
});
