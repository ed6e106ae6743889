/**
 * What takes the alarm out of the words beside it, in pieces of a pattern as in a rule. `before` stands at the end of what
 * comes before a match, `next` at the beginning of what follows it.
 */
export interface Around {
  /** Words a gap of a rule does not leap over: denials. */
  readonly unleapt: readonly string[];
  /** Where a thought ends: what was said before it has no say in what follows. */
  readonly turn: readonly string[];
  /** Before: it is denied, with all words up to what is denied ("have not had any signs of"). */
  readonly denied: readonly string[];
  /** Next: it is denied by what follows ("Brustschmerzen habe ich keine"). */
  readonly deniedNext: readonly string[];
  /** Within a denial: what is denied is a wish, which takes nothing from a thought of suicide. */
  readonly deniedWish: readonly string[];
  /** Next: "never had pain like this before" denies that it was there before. */
  readonly unlike: readonly string[];
  /** A time long past, of which nobody raises an alarm. */
  readonly past: readonly string[];
  /** A time after which an event is told calmly. */
  readonly lately: readonly string[];
  /** Verbs of the present: with one of them between, a past time is about something else. */
  readonly present: readonly string[];
  /** Who does it: with one between, the past time that follows is about something else. */
  readonly subject: readonly string[];
  /** Before a time: it has lasted since then. */
  readonly ongoing: readonly string[];
  /** Before: it is talked about, asked for or sold ("a course in", "my history of"). */
  readonly offered: readonly string[];
  /** Next: it is a part of a word of an office ("asthma attack clinic"). */
  readonly concern: readonly string[];
  /** Next: it is over, and the caller says so. */
  readonly over: readonly string[];
}
