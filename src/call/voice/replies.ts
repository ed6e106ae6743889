import { hasReachedQuestion } from '../../conversation/heard-words.ts';
import type { SampleRateHz } from '../../core/audio.ts';
import { silence } from '../../media/silence.ts';
import type { MediaOut } from '../../ports/media-out.ts';
import type { CallLanguage, Clause } from '../call-language.ts';
import { type ClauseSpeakerOptions, createClauseSpeaker } from './clause-speaker.ts';
import { createMouth, type Mouth } from './mouth.ts';
import {
  createReplyInProgress,
  endFiller,
  type ReplyInProgress,
  type Said,
  type SayOptions,
} from './reply-in-progress.ts';

/** Our side of the talk: one answer at a time, which can be held, cut, and accounted for to the word. */
export interface Replies extends Pick<Mouth, 'pause' | 'resume' | 'tick'> {
  /**
   * Says an answer, clause by clause as they come. Resolves when the caller has heard the end, or the answer
   * was cut.
   */
  say(clauses: AsyncIterable<Clause>, options: SayOptions): Promise<Said>;
  /** The answer that is being prepared may be heard from this frame on. */
  open(): void;
  /** The caller went on before anything was audible. */
  drop(): void;
  /** The answer waits for a tool: a phrase covers it when that takes long. */
  working(): void;
  /** The caller has the floor; `silencedMs` for the record of what was said. */
  stop(silencedMs: number | null): void;
  /** What is being said, or was said last, as it was meant. */
  readonly lastText: string;
  /** The last sentence that was heard, or is being heard, asks something. */
  readonly hasAsked: boolean;
  /** Little is left of the answer: it would be over before the words of whoever speaks over it are known. */
  readonly isNearlyOver: boolean;
}

export interface RepliesOptions extends Omit<ClauseSpeakerOptions, 'mouth'> {
  readonly out: MediaOut;
  readonly rateHz: SampleRateHz;
  readonly nowMs: () => number;
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly tell: (event: SpeechEvent) => void;
  /** What the conversation is held in now. */
  readonly language: () => CallLanguage;
  /** When its filler is said; nothing where the phrase is not ready. */
  readonly filler: { readonly afterMs: number; readonly whenWorkingMs: number };
  /** Aborts when the leg ends. */
  readonly signal: AbortSignal;
}

export type SpeechEvent =
  | { readonly type: 'reply-audible'; readonly interruptible: boolean }
  | { readonly type: 'reply-farewell' | 'reply-ended' };

/** Between two sentences, which voices make one by one; less sounds hurried, and a second is a turn. */
export const SENTENCE_PAUSE_MS = 250;
/** A short command is known 700 to 1150 ms after its onset, and speech that is held goes on after 640. */
const NEARLY_OVER_MS = 500;
/** Sound made ahead of the mouth: enough to bridge a slow voice, little enough to be thrown away. */
const LOOK_AHEAD_MS = 8000;

export function createReplies(options: RepliesOptions): Replies {
  let saying: ReplyInProgress | undefined;
  /** The caller went on while the answer was being prepared and had not begun. */
  let dropNext = false;
  let lastText = '';
  const mouth = createMouth(options.out, options.rateHz, {
    onSound() {
      if (saying && !saying.filling) saying.firstSoundMs ??= options.nowMs();
    },
    onAudible() {
      if (!saying) return;
      saying.audibleMs ??= options.nowMs();
      options.tell({ type: 'reply-audible', interruptible: !saying.isFarewell() });
      saying.onAudible();
    },
    onEnded() {
      options.tell({ type: 'reply-ended' });
      saying?.over.resolve('no');
    },
  });
  const speaker = createClauseSpeaker({ ...options, mouth });
  const sentencePause = silence((options.rateHz * SENTENCE_PAUSE_MS) / 1000);
  const cut = (how: Said['cut']) => {
    saying?.over.resolve(how);
    saying?.abort.abort();
  };
  const sayNext = async (clause: Clause, { texts, abort }: ReplyInProgress) => {
    if (/[.!?]$/.test(texts.at(-1) ?? '')) mouth.append(sentencePause, []);
    texts.push(clause.text);
    await speaker.say(clause, abort.signal);
  };
  const feed = async (clauses: AsyncIterable<Clause>, mine: ReplyInProgress) => {
    const { signal } = mine.abort;
    for await (const clause of clauses) {
      if (signal.aborted) return;
      mine.firstClauseMs ??= options.nowMs();
      await sayNext(clause, mine);
      endFiller(mine, options.nowMs());
      while (mouth.aheadMs > LOOK_AHEAD_MS && !signal.aborted) await options.wait(200, signal);
    }
    if (signal.aborted) return;
    mouth.finish();
    mine.onComplete();
    if (mine.isFarewell()) options.tell({ type: 'reply-farewell' });
  };
  const fill = async (mine: ReplyInProgress, afterMs: number) => {
    await options.wait(afterMs, mine.abort.signal);
    // A tool that was started for a turn which is not certain is none of the caller's business until it is.
    if (!(await mine.commitment.settled)) return;
    if (mine.abort.signal.aborted || saying !== mine || mouth.lengthMs > 0) return;
    mine.filling = true;
    const lengthMs = speaker.fill(options.language());
    mine.filling = false;
    if (lengthMs > 0) mine.filledUntilMs = options.nowMs() + lengthMs;
  };
  /** Opens the mouth for an answer whose turn is certain, and forgets one whose caller went on. */
  const release = async (mine: ReplyInProgress) => {
    const counts = await mine.commitment.settled;
    if (saying !== mine) return;
    if (!counts) return cut('before-sound');
    mouth.open();
    await fill(mine, options.filler.afterMs);
  };
  options.signal.addEventListener('abort', () => cut('interrupted'), { once: true });

  return {
    pause: mouth.pause,
    resume: mouth.resume,
    tick: mouth.tick,
    get lastText() {
      return saying && saying.texts.length > 0 ? saying.texts.join(' ') : lastText;
    },
    async say(clauses, sayOptions) {
      const mine = createReplyInProgress(sayOptions);
      saying = mine;
      if (options.signal.aborted) cut('interrupted');
      else if (dropNext) cut('before-sound');
      dropNext = false;
      mouth.begin();
      if (mine.commitment.state === 'confirmed') mouth.open();
      const fed = feed(clauses, mine);
      void release(mine);
      try {
        await Promise.race([mine.over.promise, fed.then(() => mine.over.promise)]);
      } finally {
        mine.abort.abort();
        saying = undefined;
      }
      await fed;
      lastText = mine.texts.join(' ');
      const how = await mine.over.promise;
      if (how !== 'no') mouth.stop();
      const { firstClauseMs, firstSoundMs, audibleMs, silencedMs } = mine;
      const heardText = mouth.heardText();
      return { text: lastText, heardText, cut: how, firstClauseMs, firstSoundMs, audibleMs, silencedMs };
    },
    open() {
      if (saying?.commitment.state === 'confirmed') mouth.open();
    },
    working() {
      if (saying) void fill(saying, options.filler.whenWorkingMs);
    },
    get hasAsked() {
      if (!saying) return lastText.trimEnd().endsWith('?');
      return hasReachedQuestion(saying.texts.join(' '), mouth.heardText());
    },
    get isNearlyOver() {
      return mouth.restMs < NEARLY_OVER_MS;
    },
    drop() {
      if (saying) cut('before-sound');
      else dropNext = true;
    },
    stop(silencedMs) {
      if (saying) saying.silencedMs = silencedMs;
      mouth.stop();
      cut('interrupted');
    },
  };
}
