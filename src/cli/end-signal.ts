import { EXIT, type ExitCode } from './exit-code.ts';

/** Waits for the signal that ends a command. Resolves to the usual exit code: 130 after Ctrl-C. */
export function endSignal(): Promise<ExitCode> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve(EXIT.interrupted));
    process.once('SIGTERM', () => resolve(EXIT.terminated));
    process.once('SIGHUP', () => resolve(EXIT.hungUp));
  });
}
