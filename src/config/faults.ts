import { z } from 'zod';
import { didYouMean, nearestTo } from './did-you-mean.ts';
import { whereIs } from './where-is.ts';

/** One thing that is wrong in the file, without the value that is wrong: it may be a secret. */
export interface Fault {
  /** Keys and list positions from the top of the file; the last one may not exist. */
  readonly path: readonly PropertyKey[];
  /** `key`: the name itself is wrong, rather than what stands behind it. */
  readonly about: 'key' | 'value';
  /** What is wanted there, such as `expected one of audiosocket, websocket`; `{line}` stands for that of `first`. */
  readonly expected: string;
  /** Where the same thing stands already. */
  readonly first?: readonly PropertyKey[];
}

/** A name that is no secret pasted in the wrong place (`apiKey:sk-…` without a space reads as one long key). */
const PRINTABLE_KEY = /^[A-Za-z]{1,24}$/;

/** `people[0].key`, or `the file` for its top. */
export function pathText(path: readonly PropertyKey[]): string {
  const text = path.reduce<string>(
    (done, step) => done + (typeof step === 'number' ? `[${step}]` : `.${keyText(step)}`),
    '',
  );
  return text.replace(/^\./, '') || 'the file';
}

/** For `safeParse`: words every issue as what is expected. Words that a schema brings itself come first. */
export function expectedForm(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return expectedType(issue);
    case 'invalid_value':
      return `expected ${oneOf(issue.values)}`;
    case 'invalid_union':
      return expectedBranch(issue);
    case 'too_small':
      return `expected at least ${issue.minimum}${unitOf(issue.origin)}`;
    case 'too_big':
      return `expected at most ${issue.maximum}${unitOf(issue.origin)}`;
    case 'invalid_format':
      return issue.format === 'url' ? 'expected a URL, such as https://host/path' : undefined;
    case 'unrecognized_keys':
      // Not shown as it is: `faultsOf` makes one fault a key of it.
      return issue.inst instanceof z.ZodObject ? Object.keys(issue.inst.shape).join(' ') : '';
    default:
      return undefined;
  }
}

/** One fault for every wrong value and for every unknown key. The error comes from a parse with {@link expectedForm}. */
export function faultsOf(error: z.ZodError): readonly Fault[] {
  return error.issues.flatMap((issue): Fault[] => {
    if (issue.code !== 'unrecognized_keys') {
      // A schema's own words may be the bare form, such as `an IP address`.
      const first = firstOf(issue);
      const expected = issue.message.replace(/^an? /, 'expected $&');
      return [{ path: issue.path, about: 'value', expected, ...(first && { first }) }];
    }
    const known = issue.message.split(' ').filter(Boolean);
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      about: 'key',
      expected: `unknown key${keyHint(key, known)}`,
    }));
  });
}

/** A typo of a key, or a key by the name that it has elsewhere. */
function keyHint(key: string, known: readonly string[]): string {
  const sought = nearestTo(key, known) === undefined ? whereIs(key) : undefined;
  return sought ? `: here that is ${sought.keys.join(', ')}` : didYouMean(key, known);
}

/** In the same list as the issue; see `unique` in office-schema.ts. */
function firstOf({ path, ...issue }: z.core.$ZodIssue): readonly PropertyKey[] | undefined {
  const first: unknown = issue.code === 'custom' ? issue.params?.['first'] : undefined;
  return Array.isArray(first) ? [...path.slice(0, -first.length), ...first] : undefined;
}

function keyText(key: PropertyKey): string {
  return PRINTABLE_KEY.test(String(key)) ? String(key) : '(a key not shown, it may hold a secret)';
}

/** `options` are the values of a discriminator; without one, `errors` holds what each branch would have taken. */
function expectedBranch(issue: z.core.$ZodRawIssue<z.core.$ZodIssueInvalidUnion>): string {
  const { options, errors } = issue;
  if (Array.isArray(options)) return `expected ${oneOf(options)}`;
  const branches = errors.flatMap(([first]) => first?.message ?? []);
  return [...new Set(branches)].join(', or ') || 'expected another form';
}

function expectedType({ expected, input }: { readonly expected: string; readonly input: unknown }): string {
  const form = TYPE_WORDS[expected] ?? expected;
  if (input === undefined) return `missing: expected ${form}`;
  if (expected === 'string' && typeof input === 'number') return 'expected text: put the number in quotes';
  return `expected ${form}`;
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
};

function oneOf(values: readonly unknown[]): string {
  return values.length === 1 ? String(values[0]) : `one of ${values.join(', ')}`;
}

function unitOf(origin: string): string {
  if (origin === 'string') return ' characters';
  return origin === 'array' ? ' entries' : '';
}
