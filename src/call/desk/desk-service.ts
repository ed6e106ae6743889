import type { DeskWord } from '../../core/outcome.ts';
import type { DeskEntry } from '../../ports/desk-repository.ts';
import type { DeskRequest } from '../../reception/desk/desk-request.ts';
import { DESK_WORDS } from '../../reception/desk/words.ts';
import type { LiveCalls } from '../live-calls.ts';
import type { SideServices } from '../side-legs.ts';
import { openSideTalk } from '../side-talk.ts';
import { changeAbsence } from './change-absence.ts';
import { changeSwitch } from './change-switch.ts';
import { chooseCall } from './choose-call.ts';
import type { DeskCall, DeskMessages, DeskPin, DeskVisit, PhoneOwner } from './desk-visit.ts';
import { hearMessages } from './hear-messages.ts';

/** What the desk knows of the house. */
export interface DeskHouse {
  /** What a code asks for; undefined for one that the configuration has not. */
  requestOf(code: string): DeskRequest | undefined;
  /** Whose phone it is; a phone of nobody belongs to the first office. */
  ownerOf(extension: string): PhoneOwner;
  /** What the office has been told, as it counts now. */
  entriesOf(tenant: string): readonly DeskEntry[];
  /** Those that whoever has this phone is to deal with. */
  messagesOf(extension: string, owner: PhoneOwner): DeskMessages;
  readonly pin: DeskPin;
  /** @throws AppError `storage.failed`. */
  put(tenant: string, entry: DeskEntry): Promise<void>;
}

/**
 * Serves the codes that desk phones dial. What is confirmed is stored. A leg that is left without a word is heard as the
 * tone of a busy network: nothing was changed.
 */
export function createDeskService(house: DeskHouse): NonNullable<SideServices['desk']> {
  return async (leg, services, letGo) => {
    // The telephone system says whose phone it is; without its word nobody is asked to do anything.
    const { callerNumber: extension, dialledNumber } = await leg.introduced;
    const request = dialledNumber === null ? undefined : house.requestOf(dialledNumber);
    if (extension === null || request === undefined) return;
    const found = house.ownerOf(extension);
    const { tenant, ...owner } = found;
    const words = DESK_WORDS[owner.language.tag];
    const talk = openSideTalk(leg, services, { languageTag: owner.office.language, letGo });
    const { clock, log } = services;
    const visit: DeskVisit = {
      ...owner,
      talk,
      words,
      extension,
      nowMs: () => clock.wallMs(),
      entries: () => house.entriesOf(tenant),
      messages: house.messagesOf(extension, found),
      pin: house.pin,
      calls: () => callsToHear(services.liveCalls, tenant),
      heard: (callId) => log.info({ callId, phone: extension }, 'a supervisor listens to a call'),
      async keep(entry, confirmation) {
        try {
          await house.put(tenant, entry);
        } catch (error) {
          log.error({ err: error }, 'what a phone told the desk could not be kept');
          return void (await talk.say(words.notKept));
        }
        log.info({ kind: entry.kind, office: tenant }, 'a phone has told the desk something');
        await talk.say(confirmation);
      },
    };
    try {
      const word = await serve(request, visit);
      if (!talk.gone.aborted) await leg.leave(word);
    } finally {
      await talk.close();
    }
  };
}

/** Of the office, and without those who have yet to be told that somebody may listen. */
function callsToHear(liveCalls: LiveCalls, tenant: string): readonly DeskCall[] {
  return [...liveCalls.entries()].flatMap(([callId, { office, mayBeHeard, callerNumber }]) =>
    office === tenant && mayBeHeard ? [{ callId, callerNumber }] : [],
  );
}

async function serve(request: DeskRequest, visit: DeskVisit): Promise<DeskWord> {
  if (request.type === 'listen') return chooseCall(visit);
  if (request.type === 'takes') await changeSwitch(request, visit);
  else if (request.type === 'away') await changeAbsence(visit);
  else if (request.type === 'messages') {
    const call = await hearMessages(visit);
    if (call !== 'done') return { next: 'call', number: call.call };
  }
  return { next: 'done' };
}
