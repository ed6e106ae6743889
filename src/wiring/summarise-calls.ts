import type { CallEvents } from '../call/call-events.ts';
import type { Clock } from '../core/clock.ts';
import type { EventBus } from '../core/event-bus.ts';
import type { CallJournal } from '../ports/call-journal.ts';
import type { Log } from '../ports/log.ts';
import type { MessageRepository } from '../ports/message-repository.ts';
import type { HistoryLine } from '../reception/receptionist.ts';
import { initialState } from '../reception/state/dialogue-state.ts';
import { modelSummary } from '../reception/summary/model-summary.ts';
import { type EndedCall, rulesSummary } from '../reception/summary/rules-summary.ts';
import { transcriptsSettings } from '../reception/transcripts.ts';
import { dialogueOf, receptionDesk } from './dialogue.ts';
import type { OfficeRecords } from './office-records.ts';

export interface Summarising {
  readonly bus: Pick<EventBus<CallEvents>, 'on'>;
  /** As they count at the time. */
  readonly offices: () => readonly SummarisedOffice[];
  readonly clock: Clock;
  readonly log: Log;
}

export interface SummarisedOffice extends Pick<OfficeRecords, 'tenant' | 'office' | 'model'> {
  readonly journal: Pick<CallJournal, 'find' | 'turns' | 'record'>;
  readonly messages: Pick<MessageRepository, 'listOfCall'>;
}

export interface Summaries {
  /** Resolves when all that began are written down; no model is waited for any more. */
  settled(): Promise<void>;
}

/** What the call wrote down at its end is stored by then. */
const AFTER_MS = 1000;
/** Nobody waits for it, and it must not hang about. */
const MODEL_MS = 20_000;

/** After every call what it came to, for staff: beside the calls, and in no log. */
export function summariseCalls({ bus, offices, clock, log }: Summarising): Summaries {
  const running = new Set<Promise<void>>();
  const hurry = new AbortController();

  const summarise = async (callId: string, { office, journal, messages, model }: SummarisedOffice) => {
    await clock.wait(AFTER_MS, hurry.signal);
    const call = await journal.find(callId);
    if (call?.endReason == null) return;
    const desk = receptionDesk(office);
    const ended: EndedCall = {
      callId,
      lines: transcriptsSettings.of(office) ? await linesOf(callId, journal) : null,
      state: dialogueOf(desk).parse(call.state) ?? initialState(office.language),
      messages: await messages.listOfCall(callId),
      transferKey: call.transferKey,
      reason: call.endReason,
      nowMs: clock.wallMs(),
    };
    const rules = await rulesSummary(desk, ended, () => clock.wait(1));
    if (rules === null) return;
    const isTold = ended.lines?.some(({ speaker }) => speaker === 'caller');
    const text =
      model && isTold
        ? await modelSummary(
            model,
            { desk, call: ended, rules },
            AbortSignal.any([hurry.signal, AbortSignal.timeout(MODEL_MS)]),
          )
        : undefined;
    const by = text === undefined ? 'rules' : 'model';
    journal.record({ type: 'summary', id: callId, summary: { text: text ?? rules, by } });
  };

  bus.on('call-ended', ({ callId, tenant }) => {
    const office = offices().find((each) => each.tenant === tenant);
    if (!office) return;
    const work = summarise(callId, office)
      .catch((error: unknown) => log.error({ callId, err: error }, 'a call could not be summed up'))
      .finally(() => running.delete(work));
    running.add(work);
  });
  return {
    async settled() {
      hurry.abort();
      await Promise.all(running);
    },
  };
}

async function linesOf(callId: string, journal: Pick<CallJournal, 'turns'>): Promise<readonly HistoryLine[]> {
  const turns = await journal.turns(callId);
  return turns.map(({ speaker, text, heardText }) => ({ speaker, text: heardText ?? text }));
}
