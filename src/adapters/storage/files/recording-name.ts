import { join } from 'node:path';
import { AppError } from '../../../core/errors.ts';
import { folderOf } from './recording-folder.ts';

/** Of what: a message, a call with the attendant, a call with people. */
export type SoundKind = 'message' | 'attendant' | 'people';

export interface RecordingName {
  readonly kind: SoundKind;
  readonly callId: string;
  /** Unix time in milliseconds. */
  readonly atMs: number;
}

const NAME =
  /^(?:[a-z0-9-]+\/)?(\d{4}-\d\d-\d\d)\/(\d\d)(\d\d)(\d\d\.\d{3})-([A-Za-z0-9-]+)(?:\.(attendant|people))?\.wav(?:\.part)?$/;

/**
 * `2026-11-23/091405.250-<call id>.wav` of a message, `….attendant.wav` and `….people.wav` of a call; a day in UTC, in a
 * folder of its office or not.
 *
 * @throws AppError `storage.failed` when the id of the call can be part of no file's name.
 */
export function recordingName(tenant: string, { kind, callId, atMs }: RecordingName): string {
  // The id comes from the PBX and becomes part of a path.
  if (!/^[A-Za-z0-9-]{1,64}$/.test(callId))
    throw new AppError('storage.failed', 'the call id is no file name');
  const [day = '', time = ''] = new Date(atMs).toISOString().replace('Z', '').split('T');
  const what = kind === 'message' ? '' : `.${kind}`;
  return join(folderOf(tenant), day, `${time.replaceAll(':', '')}-${callId}${what}.wav`);
}

/** Undefined for what is no name of a recording, or of a draft of one. */
export function readRecordingName(name: string): RecordingName | undefined {
  const [, day, hour, minute, second, callId, kind] = NAME.exec(name) ?? [];
  if (day === undefined || callId === undefined) return undefined;
  const atMs = Date.parse(`${day}T${hour}:${minute}:${second}Z`);
  return { kind: kind === 'attendant' || kind === 'people' ? kind : 'message', callId, atMs };
}
