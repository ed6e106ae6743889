/** What a model must not say, whoever asks it to. */
export type Breach =
  /** What it was told to do. */
  | 'instructions'
  /** A number that is neither the office's, nor for help, nor the caller's own. */
  | 'number'
  /** A place in the web, or a sign of markup. */
  | 'link'
  /** Somebody who is neither the caller nor staff. */
  | 'others';
