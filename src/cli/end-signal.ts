import { EXIT, type ExitCode } from './exit-code.ts';

/** Waits for the signal that ends a command; answers its exit code, which is any program's: 130 after Ctrl-C. */
export function endSignal(): Promise<ExitCode> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve(EXIT.interrupted));
    process.once('SIGTERM', () => resolve(EXIT.terminated));
    process.once('SIGHUP', () => resolve(EXIT.hungUp));
  });
}
