import { z } from 'zod';
import { type HouseLanguage, primaryLanguage } from '../core/language-tag.ts';
import type { Office } from './office.ts';

/** Written in the office's language, or by the tag of each of its languages, such as `de`. */
export type ByLanguage<Value> = Value | Readonly<Record<string, Value>>;

export function byLanguage<Value>(value: z.ZodType<Value>): z.ZodType<ByLanguage<Value>> {
  const tag = z.string().regex(/^[a-z]{2}$/, 'expected a language, such as en');
  return z.union([value, z.record(tag, value)]);
}

/** What is written without a language is in that of the office. */
export function inLanguage<Value extends string | readonly string[]>(
  written: ByLanguage<Value> | undefined,
  tag: HouseLanguage,
  { language }: Pick<Office, 'language'>,
): Value | undefined {
  if (written === undefined) return undefined;
  if (isByLanguage(written)) return written[tag];
  return primaryLanguage(language) === tag ? written : undefined;
}

function isByLanguage<Value extends string | readonly string[]>(
  written: ByLanguage<Value>,
): written is Readonly<Record<string, Value>> {
  return typeof written === 'object' && !Array.isArray(written);
}
