import { type DestinationStream, destination, type Level, pino } from 'pino';
import { AppError } from '../core/errors.ts';
import type { Log } from '../ports/log.ts';

export interface LoggerOptions {
  /** Standard output when left out. */
  readonly destination?: DestinationStream;
  /** Shows what callers said and who they are: for one's own test calls, never in an office. */
  readonly showPersonalData?: boolean;
  /** A line is written when the call returns: for the last words of a process. */
  readonly sync?: boolean;
}

/** JSON lines with ISO time. `pii` is replaced by a mark, and so are the words of errors that may quote a caller. */
export function createLogger(level: Level | 'silent', options: LoggerOptions = {}): Log {
  const { showPersonalData = false, sync = false } = options;
  const error = (value: unknown) => describeError(value, showPersonalData);
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: showPersonalData ? [] : { paths: ['pii'], censor: '[not logged]' },
      serializers: { error, err: error },
      messageKey: 'message',
    },
    options.destination ?? toStandardOutput(sync),
  );
}

/**
 * Asynchronous, unless it is for the last words: a reader of the pipe that has stopped must not stop the loop that moves
 * sound. One that has gone away, such as a supervisor that was killed, must not either.
 */
function toStandardOutput(sync: boolean): DestinationStream {
  const stream = destination({ dest: 1, sync });
  stream.on('error', () => {});
  return stream;
}

/**
 * Messages of our own and of the system hold neither personal data nor a key. Any other may quote what it was given: a
 * parser its input, `Headers.set` the header with the key in it.
 */
function describeError(error: unknown, showAll: boolean): unknown {
  if (!(error instanceof Error)) return { name: typeof error };
  const { name, message, cause } = error;
  const code = codeOf(error);
  const ours = showAll || error instanceof AppError || 'syscall' in error;
  const shown = ours ? message : mistakeIn(message);
  return {
    name,
    ...(code !== undefined && { code }),
    ...(shown !== undefined && { message: shown }),
    frames: framesOf(error),
    ...(cause !== undefined && { cause: describeError(cause, showAll) }),
  };
}

/** The engine's own sentences about a mistake in the program, as far as they are made of its text alone. */
const MISTAKES = [
  /^(?:[\w$.#[\]]|\(intermediate value\))+ is not (?:a function|a constructor|defined|iterable)/,
  /^Cannot (?:read|set) properties of (?:undefined|null)/,
  /^Cannot destructure property '[\w$]+'/,
  /^Cannot access '[\w$]+' before initialization$/,
  /^Assignment to constant variable\.$/,
  /^Maximum call stack size exceeded$/,
  /^Invalid (?:array length|time value)$/,
  /^Reduce of empty array with no initial value$/,
];

function mistakeIn(message: string): string | undefined {
  for (const mistake of MISTAKES) {
    const [words] = mistake.exec(message) ?? [];
    if (words !== undefined) return words;
  }
  return undefined;
}

function codeOf(error: Error): string | undefined {
  return 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** The stack without its head, which repeats the message. */
function framesOf({ name, message, stack = '' }: Error): readonly string[] {
  const head = `${name}: ${message}`;
  return (stack.startsWith(head) ? stack.slice(head.length) : stack)
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .map((line) => line.slice('    at '.length));
}
