/** What short words over our speech mean, in one language. */
export interface TurnWords {
  /** Sounds that say nothing, whatever was asked. */
  readonly hesitations: readonly string[];
  /** "I am listening" while we tell something, "yes" after we have asked something. */
  readonly answers: readonly string[];
  /** The caller wants the floor now. */
  readonly stops: readonly string[];
}
