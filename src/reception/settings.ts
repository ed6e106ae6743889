import type { z } from 'zod';

/** What an office writes down for a topic, under a key of its own in `attendant.yaml`. */
export interface Settings<Value> {
  readonly key: string;
  readonly schema: z.ZodType<Value>;
  of(office: { readonly settings: Readonly<Record<string, unknown>> }): Value;
}

/** @param empty What it is for an office that has written nothing. */
export function defineSettings<Value>(key: string, schema: z.ZodType<Value>, empty: Value): Settings<Value> {
  return {
    key,
    schema,
    // The configuration has read it with this schema.
    of: ({ settings }) => (settings[key] as Value | undefined) ?? empty,
  };
}
