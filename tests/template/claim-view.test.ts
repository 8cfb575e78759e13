import { describe, expect, it } from 'vitest';
import type { Brief } from '../../src/core/brief.ts';
import type { RichText } from '../../src/core/rich-text.ts';
import { readBrief } from '../../src/data/read-brief.ts';
import { quantityWords } from '../../src/languages/quantity-words.ts';
import { evidenceTable, noteViews, sourceViews } from '../../src/template/claim-view.ts';
import { originalText } from '../../src/template/original-text.ts';
import { briefFiles } from '../data/support.ts';
import { BRIEF } from '../facts/true-brief.ts';

function context() {
  const { value } = readBrief('b', briefFiles(BRIEF));
  const brief: Brief = value ?? expect.fail('no brief');
  const text = ({ plain, src }: RichText) => ({ html: plain, plain, src });
  const sources = sourceViews(brief);
  return { brief, sources, text, quantity: (one: Parameters<typeof quantityWords>[0]) => quantityWords(one) };
}

function claimOfNote(id: string): unknown {
  const views = context();
  const note = noteViews(views.brief, views).find((one) => one.id === id) ?? expect.fail(`no note ${id}`);
  return note.claim;
}

describe('an endnote', () => {
  it('has the source, the paragraph and the quotes, grouped by paragraph', () => {
    expect(claimOfNote('longer')).toMatchObject({
      computed: true,
      how: { plain: '57 miles − 12 miles → 45 miles' },
      evidence: [
        {
          paragraph: 8,
          quotes: [{ plain: 'by road the way is 57 miles' }, { plain: '12 miles from the mainland hospital' }],
          source: { id: 'town' },
        },
      ],
    });
  });

  it('shows the claims that contradict it', () => {
    expect(claimOfNote('staff')).toMatchObject({
      conflicts: [
        {
          id: 'rival',
          value: '45\u00a0people',
          evidence: [{ quotes: [{ plain: 'A rival report puts the figure at 45 people' }] }],
        },
      ],
    });
  });

  it('shows computations with the values of claims, and reasons unchanged', () => {
    const views = context();
    const share = evidenceTable(views).find(({ id }) => id === 'share');
    expect(share).toMatchObject({
      how: { plain: '(£1.8\u00a0million − £1.2\u00a0million) ÷ £1.8\u00a0million × 100' },
      number: '',
    });
  });
});

it('marks the language of the original in a translation', () => {
  const { brief } = context();
  const html = (language: string, originalLanguage?: string) =>
    originalText('“Fish & chips”', { ...brief, language, ...(originalLanguage ? { originalLanguage } : {}) }).html;
  expect(html('en')).toBe('“Fish &amp; chips”');
  expect(html('fr', 'en-GB')).toBe('<span lang="en-GB">“Fish &amp; chips”</span>');
  expect(html('ar', 'en')).toBe('<span lang="en" dir="auto">“Fish &amp; chips”</span>');
  expect(html('ar')).toBe('<span dir="auto">“Fish &amp; chips”</span>');
});

describe('the table of evidence', () => {
  it('has every claim once, starting with those with notes, linked to their notes', () => {
    const views = context();
    const rows = evidenceTable(views);
    expect(rows.map(({ id }) => id).sort()).toEqual([...views.brief.claims.keys()].sort());
    expect(rows[0]).toMatchObject({ number: '1', anchor: 'note-since', date: '1987' });
    expect(rows.findIndex(({ anchor }) => anchor === undefined)).toBe(views.brief.notes.length);
  });
});
