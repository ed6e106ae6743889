import { hasReachedQuestion } from '../../conversation/heard-words.ts';
import type { SampleRateHz } from '../../core/audio.ts';
import { silence } from '../../media/silence.ts';
import type { MediaOut } from '../../ports/media-out.ts';
import type { CallLanguage, Clause } from '../call-language.ts';
import type { ReplySnapshot } from '../call-snapshot.ts';
import { type ClauseSpeakerOptions, createClauseSpeaker } from './clause-speaker.ts';
import { createMouth, type Mouth } from './mouth.ts';
import {
  createReplyInProgress,
  endFiller,
  type ReplyInProgress,
  type ReplyOptions,
  type SpokenReply,
} from './reply-in-progress.ts';
import { replySnapshot } from './reply-snapshot.ts';

/** Our side of the talk: one reply at a time, which can be held, cut, and accounted for to the word. */
export interface Replies extends Pick<Mouth, 'pause' | 'resume' | 'tick' | 'rest'> {
  /**
   * Says an answer, clause by clause as they come, from the moment on in which the turn that it answers is certain.
   * Resolves when the caller has heard the end, or the answer was cut.
   */
  say(clauses: AsyncIterable<Clause>, options: ReplyOptions): Promise<SpokenReply>;
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
  snapshot(): RepliesSnapshot;
}

export interface RepliesSnapshot {
  /** What is being said, or made. */
  readonly reply: ReplySnapshot | null;
  readonly current: ReplyInProgress | undefined;
  /** The label of the voice of the moment. */
  readonly voice: string | null;
}

export interface RepliesOptions extends Omit<ClauseSpeakerOptions, 'mouth'> {
  readonly out: MediaOut;
  readonly rateHz: SampleRateHz;
  readonly nowMs: () => number;
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly tell: (event: ReplyEvent) => void;
  /** What the conversation is held in now. */
  readonly language: () => CallLanguage;
  /** When its filler is said; nothing where the phrase is not ready. */
  readonly filler: { readonly afterMs: number; readonly whenWorkingMs: number };
  /** Aborts when the leg ends. */
  readonly signal: AbortSignal;
}

export type ReplyEvent =
  | { readonly type: 'reply-audible'; readonly interruptible: boolean }
  | { readonly type: 'reply-farewell' | 'reply-ended' };

/** Between two sentences, which voices make one by one; less sounds hurried, and a second is a turn. */
export const SENTENCE_PAUSE_MS = 250;
/** A short command is known 700 to 1150 ms after its onset, and speech that is held goes on after 640. */
const NEARLY_OVER_MS = 500;
/** Sound made ahead of the mouth: enough to bridge a slow voice, little enough to be thrown away. */
const LOOK_AHEAD_MS = 8000;

export function createReplies(options: RepliesOptions): Replies {
  let current: ReplyInProgress | undefined;
  /** The caller went on while the answer was being prepared and had not begun. */
  let dropNext = false;
  let lastText = '';
  const mouth = createMouth(options.out, options.rateHz, {
    onSound() {
      if (current && !current.filling) current.firstSoundMs ??= options.nowMs();
    },
    onAudible() {
      if (!current) return;
      current.audibleMs ??= options.nowMs();
      options.tell({ type: 'reply-audible', interruptible: !current.isFarewell() });
      current.onAudible();
    },
    onEnded() {
      options.tell({ type: 'reply-ended' });
      current?.over.resolve('no');
    },
  });
  const speaker = createClauseSpeaker({ ...options, mouth });
  const sentencePause = silence((options.rateHz * SENTENCE_PAUSE_MS) / 1000);
  const cut = (how: SpokenReply['cut']) => {
    current?.over.resolve(how);
    current?.abort.abort();
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
    if (!(await mine.certainty.settled)) return;
    if (mine.abort.signal.aborted || current !== mine || mouth.lengthMs > 0) return;
    mine.filling = true;
    const lengthMs = speaker.fill(options.language());
    mine.filling = false;
    if (lengthMs > 0) mine.filledUntilMs = options.nowMs() + lengthMs;
  };
  /**
   * The gate, and the only place that opens it: in the moment in which it is certain that the caller has finished, for a
   * reply that is still wanted.
   */
  const letOut = (mine: ReplyInProgress) => (counts: boolean) => {
    if (mine.abort.signal.aborted) return;
    if (!counts) return cut('before-sound');
    mouth.open();
    void fill(mine, options.filler.afterMs);
  };
  options.signal.addEventListener('abort', () => cut('interrupted'), { once: true });

  return {
    pause: mouth.pause,
    resume: mouth.resume,
    tick: mouth.tick,
    rest: mouth.rest,
    get lastText() {
      return current && current.texts.length > 0 ? current.texts.join(' ') : lastText;
    },
    async say(clauses, replyOptions) {
      const mine = createReplyInProgress(replyOptions, options.nowMs());
      current = mine;
      if (options.signal.aborted) cut('interrupted');
      else if (dropNext) cut('before-sound');
      dropNext = false;
      mouth.begin();
      mine.certainty.onSettled(letOut(mine));
      const fed = feed(clauses, mine);
      try {
        await Promise.race([mine.over.promise, fed.then(() => mine.over.promise)]);
      } finally {
        mine.abort.abort();
        current = undefined;
      }
      await fed;
      lastText = mine.texts.join(' ');
      const how = await mine.over.promise;
      if (how !== 'no') mouth.stop();
      const { firstClauseMs, firstSoundMs, audibleMs, silencedMs } = mine;
      const heardText = mouth.heardText();
      return { text: lastText, heardText, cut: how, firstClauseMs, firstSoundMs, audibleMs, silencedMs };
    },
    working() {
      if (current) void fill(current, options.filler.whenWorkingMs);
    },
    get hasAsked() {
      if (!current) return lastText.trimEnd().endsWith('?');
      return hasReachedQuestion(current.texts.join(' '), mouth.heardText());
    },
    get isNearlyOver() {
      return mouth.restMs < NEARLY_OVER_MS;
    },
    drop() {
      if (current) cut('before-sound');
      else dropNext = true;
    },
    snapshot: () => ({
      current,
      voice: speaker.voiceIn(options.language()) ?? null,
      reply: current ? replySnapshot(current, mouth) : null,
    }),
    stop(silencedMs) {
      if (current) current.silencedMs = silencedMs;
      mouth.stop();
      cut('interrupted');
    },
  };
}
