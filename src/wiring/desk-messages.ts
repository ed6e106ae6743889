import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DeskMessage, DeskMessages, PhoneOwner } from '../call/desk/desk-visit.ts';
import { dialledInside } from '../countries/dialled-inside.ts';
import { createResampler } from '../media/resampler.ts';
import { decodeWav } from '../media/wav.ts';
import type { KeptMessage, MessageRepository } from '../ports/message-repository.ts';
import { officeTag } from '../reception/office-language.ts';
import { localTime } from '../reception/opening-hours.ts';
import { spokenNumber } from '../reception/telephone-digits.ts';

export interface DeskMessagesOptions {
  readonly messages: MessageRepository;
  /** Of all recordings of the home. */
  readonly recordings: string;
  readonly owner: Pick<PhoneOwner, 'office' | 'language' | 'person'>;
  /** Of the phone. */
  readonly extension: string;
  /** Unix time in milliseconds. */
  readonly nowMs: () => number;
}

/** Of those that are open. */
const MOST = 500;
const SPOKEN_HZ = 8000;

/** The messages of an office as whoever has a phone hears them: their own, those of their department, and those of nobody. */
export function createDeskMessages(options: DeskMessagesOptions): DeskMessages {
  const { messages, owner, extension, nowMs } = options;
  const { person } = owner;
  const by = person?.key ?? extension;
  const isTheirs = ({ ownerKey }: KeptMessage) =>
    ownerKey === null || (person !== undefined && [person.key, person.department].includes(ownerKey));
  return {
    async waiting() {
      const open = (await messages.list(MOST, 'open')).filter(isTheirs);
      return open.toSorted(byUrgency(nowMs())).map((message) => toHear(message, options));
    },
    async claim(id) {
      const came = await messages.change(id, { type: 'claim', by, takeOver: false, atMs: nowMs() });
      if (came.type === 'changed') return 'claimed';
      if (came.type !== 'claimed' && came.type !== 'done') return { by: null };
      if (came.type === 'claimed' && came.by === by) return 'claimed';
      return { by: owner.office.people.find(({ key }) => key === came.by)?.name ?? null };
    },
    async done(id) {
      const came = await messages.change(id, { type: 'done', by, atMs: nowMs() });
      return came.type === 'changed' || came.type === 'done';
    },
  };
}

/** Urgent ones, then late ones, each the oldest first. */
function byUrgency(nowMs: number): (a: KeptMessage, b: KeptMessage) => number {
  const rank = (message: KeptMessage) => {
    if (message.urgency === 'urgent') return 0;
    return isLate(message, nowMs) ? 1 : 2;
  };
  return (a, b) => rank(a) - rank(b) || a.takenAtMs - b.takenAtMs || (a.id < b.id ? -1 : 1);
}

function isLate({ dueAtMs }: KeptMessage, nowMs: number): boolean {
  return dueAtMs !== null && dueAtMs < nowMs;
}

function toHear(message: KeptMessage, { owner, recordings, nowMs }: DeskMessagesOptions): DeskMessage {
  const { office, language, person } = owner;
  const book = language.phrases;
  const { callbackNumber, extension, recording, nameRecording, ownerKey, takenAtMs } = message;
  const number = callbackNumber === null ? null : spokenNumber(callbackNumber, book.plus);
  const { date, minute } = localTime(takenAtMs, office.timeZone);
  const isToday = date === localTime(nowMs(), office.timeZone).date;
  const day = book.onDate({ date, withYear: false, locale: officeTag(office, language) });
  const sound = recording ?? nameRecording;
  return {
    id: message.id,
    name: message.callerName,
    number: number === null || extension === null ? number : `${number}, ${[...extension].join(' ')}`,
    reason: message.reason,
    when: isToday ? book.opensToday(minute) : book.atTime(day, 'at', minute),
    forName:
      ownerKey === null || ownerKey === person?.key
        ? null
        : (office.people.find(({ key }) => key === ownerKey)?.name ?? null),
    isUrgent: message.urgency === 'urgent',
    isLate: isLate(message, nowMs()),
    dial: callbackNumber === null ? null : dialledInside(callbackNumber, office.country),
    sound: sound === null ? null : () => readSound(join(recordings, sound)),
  };
}

/** What has been removed meanwhile is silent. */
async function readSound(file: string): Promise<Int16Array> {
  try {
    const { samples, rateHz } = decodeWav(await readFile(file));
    return rateHz === SPOKEN_HZ ? samples : createResampler(rateHz, SPOKEN_HZ).process(samples);
  } catch {
    return new Int16Array(SPOKEN_HZ / 50);
  }
}
