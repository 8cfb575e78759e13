import type { Page } from '../layout/fragment.ts';
import type { ConformanceReport } from './report.ts';

/** Default user space units, points here (ISO 19005-3, 6.1.13). */
const LEAST = 3;
const MOST = 14_400;

export function checkPages(pages: readonly Page[], report: ConformanceReport): void {
  for (const { number, width, height } of pages) {
    if (Math.min(width, height) >= LEAST && Math.max(width, height) <= MOST) continue;
    const size = `${Math.round(width * 10) / 10} × ${Math.round(height * 10) / 10} pt`;
    const message = `page ${number} is ${size}: PDF/A takes from ${LEAST} to ${MOST} pt`;
    report.add(undefined, 'error', 'page-size', message, 'change size: of @page');
    return;
  }
}
