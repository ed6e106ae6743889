/**
 * What a caller may say, as words. Engines that need a grammar build theirs from it;
 * open-vocabulary engines take it as a hint or leave it alone.
 *
 * A string is one or more lower-case words separated by spaces.
 */
export type Grammar =
  | string
  | { readonly anyOf: readonly Grammar[] }
  | { readonly sequence: readonly Grammar[] }
  | { readonly optional: Grammar }
  /** One or more times. */
  | { readonly repeat: Grammar };
