import type { DeskEntry } from '../ports/desk-repository.ts';
import { callerLine } from './caller-line.ts';
import { type Channel, phoneChannel } from './channel.ts';
import type { DeskRecords } from './identity/desk-records.ts';
import type { Language, Languages } from './language.ts';
import type { Office } from './office.ts';
import { localTime } from './opening-hours.ts';
import type { Turn } from './receptionist.ts';
import type { DialogueState } from './state/dialogue-state.ts';
import type { Scene } from './topic.ts';
import { refusesRecording } from './topics/recording/draft.ts';
import { TOPICS } from './topics.ts';

/** What every receptionist of an office works with. */
export interface ReceptionistDesk {
  readonly office: Office;
  readonly languages: Languages;
  /** An id that nothing else has. */
  readonly newId: () => string;
  /** What is known of persons; nobody is told anything about one without it. */
  readonly records?: DeskRecords;
  /** What its own people have told the desk, as it counts now; nothing without it. */
  readonly deskEntries?: (() => readonly DeskEntry[]) | undefined;
  /** How conversations come; the telephone without one. */
  readonly channel?: Channel;
}

/** What the topics may know of this turn. */
export function sceneOf(
  {
    office,
    languages,
    newId,
    records,
    deskEntries,
    channel = phoneChannel(office.keepsSound),
  }: ReceptionistDesk,
  turn: Pick<Turn<DialogueState>, 'callId' | 'callerNumber' | 'nowMs' | 'state'>,
): Scene {
  const { callId, callerNumber, nowMs, state } = turn;
  const language = languages(state.language);
  const spoken = new Set<Language>(office.languages.map(({ tag }) => languages(tag)));
  return {
    office,
    channel: refusesRecording(state) ? { ...channel, canKeepSound: false } : channel,
    topics: TOPICS,
    language,
    others: [...spoken].filter((each) => each !== language),
    book: language.phrases,
    readers: language.readers,
    records,
    deskEntries: deskEntries?.() ?? [],
    callId,
    callerNumber: callerLine(callerNumber, office.country),
    nowMs,
    today: localTime(nowMs, office.timeZone).date,
    newId,
  };
}
