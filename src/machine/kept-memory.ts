/** The memory that a process keeps from one build to the next. */

import { getHeapSpaceStatistics } from 'node:v8';

/**
 * The most that this process keeps, bytes: objects that have outlived V8's space for new ones, compiled code, and buffers. Some
 * of it may be waiting to be collected. In a long run it rises and falls below the same level, because each cache holds what
 * the last builds have used.
 */
export function keptMemory(): number {
  const kept = getHeapSpaceStatistics().filter(({ space_name }) => !space_name.startsWith('new_'));
  return kept.reduce((sum, { space_used_size }) => sum + space_used_size, process.memoryUsage().external);
}
