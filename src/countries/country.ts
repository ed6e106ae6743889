/** Everything that is one country. A language knows nothing of it, and it knows nothing of a language. */
export interface Country {
  /** ISO 3166-1 alpha-2, such as `GB`. */
  readonly code: string;
  readonly name: string;
  /** What a phone dials for help. They lead out of every PBX before any filter, limit or list; the attendant never dials them. */
  readonly emergencyNumbers: readonly string[];
}
