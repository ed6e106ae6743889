import { z } from 'zod';

const schema = z.object({
  /** Of all hashes, in base64. */
  salt: z.string(),
  forgotten: z.array(
    z.object({
      tenant: z.string(),
      /** In which a number was written, as ISO 3166-1 alpha-2; null where it was not known. */
      country: z.string().nullable(),
      hash: z.string(),
      /** Unix time in milliseconds. */
      atMs: z.number(),
    }),
  ),
});

/** Whom a house has forgotten, as it is written down. */
export type Forgotten = z.output<typeof schema>;

/** @throws ZodError or SyntaxError for another text. */
export function readForgotten(text: string): Forgotten {
  return schema.parse(JSON.parse(text));
}
