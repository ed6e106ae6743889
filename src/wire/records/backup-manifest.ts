import { z } from 'zod';

/** What a backup says of itself, in the file `backup.json` of it. */
const MANIFEST = z.object({
  format: z.literal(1),
  /** Unix time in milliseconds. */
  madeAtMs: z.number().int(),
  /** Of the database: the number of its last migration. */
  schema: z.number().int().min(0),
  /** By table. */
  rows: z.record(z.string(), z.number().int().min(0)),
  recordings: z.number().int().min(0),
  /** Messages refer to them, and they were not there to be kept. */
  missing: z.array(z.string()),
});

export type BackupManifest = Readonly<z.infer<typeof MANIFEST>>;

/** @returns undefined for what is none that this version reads. */
export function readBackupManifest(text: string): BackupManifest | undefined {
  try {
    return MANIFEST.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
