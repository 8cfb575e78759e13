/** How many workers pay. */

/**
 * The briefs that each worker must have to build before it pays. A worker compiles its own code while it builds its first
 * briefs, and V8's compiler and garbage collector use other cores even for one thread. Measured over 200 briefs: a second
 * worker took as much processor time as 60 briefs. On two cores that is paid back after about 140 of them.
 */
const BRIEFS_A_WORKER = 75;

/** The number of workers for so many briefs; 0 where the command's own thread is as fast. */
export function workerCount(briefs: number, cores: number): number {
  const paid = Math.min(cores, Math.floor(briefs / BRIEFS_A_WORKER));
  return paid < 2 ? 0 : paid;
}
