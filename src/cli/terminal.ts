/** Output of a command: colours and a status line in a terminal, plain lines in a pipe. */

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'blue' | 'green';

const CODES: Readonly<Record<Style, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  blue: [34, 39],
  green: [32, 39],
};

export interface Printer {
  write(text: string): void;
  line(text: string): void;
  /** The text in a style, or unchanged if the output doesn't support styles. */
  paint(style: Style, text: string): string;
  /** The width in columns; 100 without a terminal. */
  readonly columns: number;
}

export interface Terminal {
  readonly out: Printer;
  readonly err: Printer;
  /** Shows a status until the next line is printed; nothing in a pipe. */
  busy(status: string): void;
  /** Milliseconds since the process started. */
  now(): number;
}

const ERASE_LINE = '\r\u001b[K';

export function createTerminal(process: NodeJS.Process, now: () => number): Terminal {
  const { stdout, stderr, env } = process;
  const plain = Boolean(env.NO_COLOR) || env.TERM === 'dumb';
  const live = stderr.isTTY && env.TERM !== 'dumb';
  let showing = false;
  const clear = (): void => {
    if (showing) stderr.write(ERASE_LINE);
    showing = false;
  };
  return {
    out: createPrinter(stdout, !plain && stdout.isTTY, clear),
    err: createPrinter(stderr, !plain && stderr.isTTY, clear),
    busy(status) {
      if (!live) return;
      stderr.write(`${ERASE_LINE}${status.slice(0, (stderr.columns ?? 80) - 1)}`);
      showing = true;
    },
    now,
  };
}

function createPrinter(stream: NodeJS.WriteStream, colours: boolean, before: () => void): Printer {
  // A pipe that is closed early (`brief build | head`) isn't an error of the build.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const write = (text: string): void => {
    before();
    stream.write(text);
  };
  return {
    write,
    line: (text) => write(`${text}\n`),
    paint(style, text) {
      const [on, off] = CODES[style];
      return colours ? `\u001b[${on}m${text}\u001b[${off}m` : text;
    },
    columns: stream.columns ?? 100,
  };
}
