import { join } from 'node:path';
import { createRecordingFiles } from '../adapters/storage/files/recording-files.ts';
import { FIRST_TENANT } from '../core/tenant.ts';
import { recordingsIn, type StoredFor } from './home-paths.ts';

/** The sound of a call with the attendant and with people, absolute, oldest first. @throws AppError `storage.failed`. */
export function recordingsOfCall({ home, tenant = FIRST_TENANT }: StoredFor, id: string): readonly string[] {
  return createRecordingFiles(recordingsIn(home), tenant)
    .list()
    .filter(({ kind, callId }) => kind !== 'message' && callId === id)
    .map(({ name }) => join(recordingsIn(home), name));
}
