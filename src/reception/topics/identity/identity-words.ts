/** How one language asks who calls. */
export interface IdentityWords {
  /** Why it is asked. */
  readonly start: string;
  readonly askName: string;
  readonly askBirthDate: string;
  /** With the keys in the order of the country. */
  birthDateKeys(monthFirst: boolean): string;
  readonly noDate: string;
  readonly askYear: string;
  readonly askCode: string;
  readonly codeKeys: string;
  /** It does not say what was wrong, nor whether there is such a person. */
  readonly again: string;
  readonly notConfirmed: string;
  readonly offerCallback: string;
  readonly callbackNoted: string;
  /** For staff. */
  readonly callbackReason: string;
  /** "I do not have one": over normalised words. */
  readonly hasNone: RegExp;
}
