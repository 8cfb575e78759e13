import fc from 'fast-check';
import { setPages } from './layout/set-pages.ts';
import { loadFlexEngine } from '../src/layout/flex-engine.ts';
import { blocks, shapes, writeDocument } from './support/random-documents.ts';
import { checkPages } from './support/check-pages.ts';
const flex = await loadFlexEngine();
const [n, seed] = process.argv.slice(2).map(Number);
let slow = 0;
const codes = new Map<string, number>();
const r = fc.check(fc.property(blocks, shapes, (b, s) => {
  const t = performance.now();
  const { html, css, words } = writeDocument(b, s);
  const { pages, diagnostics } = setPages(html, css, flex);
  slow = Math.max(slow, performance.now() - t);
  if (performance.now() - t > 1000) console.log('SLOW', performance.now() - t, JSON.stringify([b, s]).slice(0, 2000));
  for (const c of new Set(diagnostics.map(d=>d.code))) codes.set(c, (codes.get(c) ?? 0) + 1);
  checkPages(pages, diagnostics, words);
}), { numRuns: n!, seed: seed!, endOnFailure: false });
console.log(r.failed, r.numRuns, 'slowest', slow, Object.fromEntries(codes));
if (r.failed) { console.log(String(r.errorInstance).slice(0, 1500)); const [b, s] = r.counterexample!; const d = writeDocument(b as any, s as any); console.log(JSON.stringify(s), d.html); }
