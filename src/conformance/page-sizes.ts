import type { Page } from '../layout/fragment.ts';
import type { ConformanceReport } from './report.ts';

/** Limits of a page's width and height, pt (ISO 19005-3, 6.1.13). */
const MIN_SIZE = 3;
const MAX_SIZE = 14_400;

export function checkPages(pages: readonly Page[], report: ConformanceReport): void {
  for (const { number, width, height } of pages) {
    if (Math.min(width, height) >= MIN_SIZE && Math.max(width, height) <= MAX_SIZE) continue;
    const size = `${Math.round(width * 10) / 10} × ${Math.round(height * 10) / 10} pt`;
    const message = `page ${number} is ${size}: PDF/A allows ${MIN_SIZE} to ${MAX_SIZE} pt`;
    report.add(undefined, 'error', 'page-size', message, 'change size: of @page');
    return;
  }
}
