import type { Config } from '../config/schema.ts';
import { openTalk, type TalkTurn } from '../wiring/talk.ts';
import { openMemoryStorage } from '../wiring/talk-storage.ts';
import type { EvalCase, EvalStep } from './case-schema.ts';
import type { Evidence, StepEvidence, TranscriptLine } from './evidence.ts';
import { personsOfCase } from './persons-of-case.ts';
import { spokenText } from './step-text.ts';

export interface TalkRunOptions {
  readonly config: Config;
  /** As a PBX would show it. */
  readonly callerNumber: string;
  /** Unix time in milliseconds. */
  readonly nowMs: number;
  /** The caller begins a step; the first is the greeting when it says nothing itself. */
  readonly onStep?: (step: EvalStep) => void;
}

/** A call in writing: nothing rings, nothing is kept. */
export interface WrittenCall extends AsyncDisposable {
  readonly greeting: string;
  /** The attendant has said its last word. */
  readonly isOver: boolean;
  /** @returns what the attendant says to it. */
  act(step: EvalStep): Promise<string>;
  /** The caller hangs up. */
  end(): Promise<Evidence>;
}

/** @throws AppError `config.invalid`. */
export async function openWrittenCall(
  known: Pick<EvalCase, 'persons'>,
  options: TalkRunOptions,
): Promise<WrittenCall> {
  const { config, callerNumber, nowMs, onStep = () => {} } = options;
  await using opening = new AsyncDisposableStack();
  const storage = opening.use(openMemoryStorage());
  await storage.store.persons.put(await personsOfCase(known, config.office.country));
  let trouble: string | undefined;
  const talk = await openTalk(config, {
    storage,
    callerNumber,
    nowMs,
    onLost: (label, error) => {
      trouble = `${label}: ${error.message}`;
    },
  });
  const steps: StepEvidence[] = [];
  const transcript: TranscriptLine[] = [];
  const messages: Evidence['messages'][number][] = [];
  let leave: Evidence['leave'] = null;
  let alarm: string | null = null;

  function take(turn: TalkTurn): string {
    const text = turn.said.join(' ');
    if (text !== '') transcript.push({ speaker: 'attendant', text });
    messages.push(...turn.stored.map((message) => ({ ...message })));
    leave = turn.leave;
    alarm = turn.alarm ?? alarm;
    return text;
  }
  async function turnOf({ say, press, silence }: EvalStep): Promise<TalkTurn | undefined> {
    if (say) return talk.say(spokenText(say));
    if (press !== undefined) return talk.press(press);
    return silence === undefined ? undefined : talk.say('');
  }

  const greeting = take(await talk.greet());
  const opened = opening.move();
  return {
    greeting,
    get isOver() {
      return leave !== null;
    },
    async act(step) {
      onStep(step);
      if (!isListening(step)) transcript.push({ speaker: 'caller', text: callerText(step) });
      const turn = await turnOf(step);
      const heard = turn ? take(turn) : isListening(step) ? greeting : '';
      steps.push({ heard, answerMs: undefined });
      return heard;
    },
    async end() {
      messages.push(...(await talk.hangUp()).map((message) => ({ ...message })));
      const broken = trouble === undefined ? {} : { trouble };
      return { steps, leave, alarm, messages, rings: undefined, transcript, ...broken };
    },
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  };
}

function isListening({ say, press, silence, hangUp }: EvalStep): boolean {
  return say === undefined && press === undefined && silence === undefined && !hangUp;
}

function callerText({ say, press, hangUp }: EvalStep): string {
  if (say) return spokenText(say);
  if (press !== undefined) return `[keys ${press}]`;
  return hangUp ? '[hangs up]' : '[silence]';
}
