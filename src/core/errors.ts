/** Every failure the daemon plans for. errors.md explains each one; a test keeps the two equal. */
export type ErrorCode = keyof typeof RETRYABLE;

const RETRYABLE = {
  'address.missing': true,
  'backup.refused': false,
  'call.exists': false,
  'call.gone': false,
  'config.invalid': false,
  'home.taken': true,
  'model.corrupt': false,
  'model.missing': false,
  'pbx.absent': false,
  'pbx.rejected': false,
  'pbx.unreachable': true,
  'phone.failed': false,
  'port.taken': false,
  'provider.overloaded': true,
  'provider.protocol': false,
  'provider.rejected': false,
  'provider.unreachable': true,
  'storage.failed': true,
  'tool.missing': false,
  'voice.missing': false,
} as const;

export const ERROR_CODES = Object.keys(RETRYABLE);

/**
 * A planned failure. Anything else that is thrown is a bug and ends the call, not the daemon.
 *
 * `message` is for the log, so it never holds a name, number, transcript or key.
 */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }

  /** True when the same request may succeed if it is sent again. */
  get retryable(): boolean {
    return RETRYABLE[this.code];
  }

  static is(value: unknown, code: ErrorCode): value is AppError {
    return value instanceof AppError && value.code === code;
  }
}
