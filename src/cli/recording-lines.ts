import type { RecordingEvent } from '../ports/call-repository.ts';
import { minutesAndSeconds } from './words.ts';

const HIDDEN = {
  card: 'the number of a card was told: silence stands for it',
  secret: 'somebody proved who they are: silence stands for it',
} as const;

/** Whether a call was recorded, and what became of it. */
export function recordingLines(events: readonly RecordingEvent[], startedAtMs: number): readonly string[] {
  if (events.length === 0) return ['  not recorded'];
  return events.map((event) => `  ${minutesAndSeconds(event.atMs - startedAtMs)} ${textOf(event)}`);
}

function textOf({ what, because, name }: RecordingEvent): string {
  switch (what) {
    case 'began':
      return `recorded from here on, in ${name}`;
    case 'hidden':
      return HIDDEN[because ?? 'card'];
    case 'refused':
      return 'the caller did not want to be recorded: what there was is deleted';
    case 'failed':
      return 'the disk refused: nothing is recorded from here on';
  }
}
