/** How a country writes the numbers that need no other to be understood: facts of the country, not of a language. */
export interface Country {
  /** Before the area in the country itself, not dialled from abroad. */
  readonly trunk: string;
  /** How telephone numbers that are written without spaces are grouped; the last group is what is left. */
  readonly phones: readonly (readonly [digits: RegExp, lengths: readonly number[]])[];
  /** Numbers of the country that are telephone numbers in whatever groups they are written. */
  readonly plain?: RegExp;
  /** Codes whose parts, the groups of the pattern, are read one by one with a pause between them. */
  readonly codes: readonly RegExp[];
}

/** By dialling code. */
export const COUNTRIES: Readonly<Record<string, Country>> = {
  '1': {
    trunk: '',
    phones: [
      [/^1\d{10}$/, [1, 3, 3]],
      [/^\d{10}$/, [3, 3]],
      [/^\d{7}$/, [3]],
    ],
    codes: [
      // Social security.
      /(?<![\w-])(\d{3})-(\d{2})-(\d{4})(?![\w-])/g,
      // ZIP codes after the state, with and without the place in the street.
      /\b([A-Z]{2}),? (\d{5})(?:-(\d{4}))?(?![\w-])/g,
      /(?<![\w-])(\d{5})-(\d{4})(?![\w-])/g,
    ],
  },
  '33': { trunk: '0', phones: [[/^0\d{9}$/, [2, 2, 2, 2]]], codes: [] },
  '44': {
    trunk: '0',
    phones: [
      [/^02\d{9}$/, [3, 4]],
      [/^0(?:11\d|1\d1|[38]\d\d)\d{7}$/, [4, 3]],
      [/^0\d{10}$/, [5, 3]],
    ],
    codes: [
      // Of a bank's branch.
      /(?<![\w-])(\d{2})-(\d{2})-(\d{2})(?![\w-])/g,
      // Postcode.
      /\b([A-Z]{1,2}\d[A-Z\d]?) (\d[A-Z]{2})\b/g,
      // Value added tax.
      /\b(GB) (\d{3}) (\d{4}) (\d{2})\b/g,
      // National insurance.
      /\b([A-Z]{2}) ?(\d{2}) ?(\d{2}) ?(\d{2}) ?([A-D])\b/g,
    ],
  },
  '34': {
    trunk: '',
    phones: [
      [/^(?:6|7|8[0-7]|90)\d{7,8}$/, [3, 3]],
      [/^9[13]\d{7}$/, [2, 3, 2]],
      [/^[89]\d{8}$/, [3, 2, 2]],
    ],
    plain: /^[6-9]\d{8}$/,
    codes: [],
  },
  '49': { trunk: '0', phones: [[/^01\d{9,10}$/, [4, 3]]], codes: [] },
  '51': { trunk: '', phones: [[/^9\d{8}$/, [3, 3]]], plain: /^9\d{8}$/, codes: [] },
  '52': { trunk: '', phones: [[/^\d{10}$/, [2, 4]]], codes: [] },
  '54': { trunk: '', phones: [[/^\d{8}$/, [4]]], codes: [] },
  '56': { trunk: '', phones: [[/^[29]\d{8}$/, [1, 4]]], plain: /^[29]\d{8}$/, codes: [] },
  '57': { trunk: '', phones: [[/^\d{10}$/, [3, 3]]], codes: [] },
  '353': {
    trunk: '0',
    phones: [
      [/^08\d{8}$/, [3, 3]],
      [/^01\d{7}$/, [2, 3]],
    ],
    codes: [],
  },
};
