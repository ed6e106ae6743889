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

/** One call in writing: nothing rings, nothing is kept. @throws AppError `config.invalid`. */
export async function runByTalk(one: EvalCase, options: TalkRunOptions): Promise<Evidence> {
  const { call } = one;
  const { config, callerNumber, nowMs, onStep = () => {} } = options;
  await using storage = openMemoryStorage();
  await storage.store.persons.put(await personsOfCase(one, config.office.country));
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

  const greeting = take(await talk.greet());
  for (const step of call) {
    onStep(step);
    if (!isListening(step)) transcript.push({ speaker: 'caller', text: callerText(step) });
    const turn = await act(step);
    steps.push({ heard: turn ? take(turn) : isListening(step) ? greeting : '', answerMs: undefined });
  }
  messages.push(...(await talk.hangUp()).map((message) => ({ ...message })));
  return {
    steps,
    leave,
    alarm,
    messages,
    rings: undefined,
    transcript,
    ...(trouble === undefined ? {} : { trouble }),
  };

  async function act({ say, press, silence }: EvalStep): Promise<TalkTurn | undefined> {
    if (say) return talk.say(spokenText(say));
    if (press !== undefined) return talk.press(press);
    return silence === undefined ? undefined : talk.say('');
  }
}

function isListening({ say, press, silence, hangUp }: EvalStep): boolean {
  return say === undefined && press === undefined && silence === undefined && !hangUp;
}

function callerText({ say, press, hangUp }: EvalStep): string {
  if (say) return spokenText(say);
  if (press !== undefined) return `[keys ${press}]`;
  return hangUp ? '[hangs up]' : '[silence]';
}
