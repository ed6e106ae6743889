import { sentencesOf } from '../conversation/sentences.ts';
import type { Grammar } from '../core/grammar.ts';
import type { CallLeg } from '../ports/call-leg.ts';
import type { TextToSpeech } from '../ports/text-to-speech.ts';
import type { CallLanguage, Clause } from './call-language.ts';
import type { CallServices } from './call-services.ts';
import { openTalk } from './talk.ts';
import type { Expected } from './talk-parts.ts';
import { CERTAIN } from './turns/certainty.ts';

/** A conversation with somebody of the office: short, without a record, and in one language. */
export interface SideTalk {
  /**
   * Says what needs no answer, as the last thing before the leg leaves: before a question it is a part of the question,
   * so that a key that is pressed over it answers.
   */
  say(said: Said): Promise<void>;
  /** Says it, and gives what is answered, also over it; undefined when the leg has ended. */
  ask(said: Said, answer: AnswerWanted): Promise<SideAnswer | undefined>;
  /** Aborts when the leg ends. */
  readonly gone: AbortSignal;
  close(): Promise<void>;
}

/** Words, and sound of 8 kHz between them. */
export type Said = string | readonly (string | Int16Array)[];

export interface AnswerWanted {
  /** How many keys complete an answer; more than one is collected until `#`, or a pause. */
  readonly keys: number;
  /** What is likely to be said; nothing without it, and words are then hardly understood. */
  readonly grammar?: Grammar;
}

export type SideAnswer =
  | { readonly type: 'keys'; readonly digits: string }
  | { readonly type: 'words'; readonly text: string }
  /** Nothing was said or pressed. */
  | { readonly type: 'silence' };

const RECORDED_HZ = 8000;

/** @param letGo Ends it: the daemon must let go. */
export function openSideTalk(
  leg: CallLeg,
  services: CallServices,
  { languageTag, letGo }: { readonly languageTag: string; readonly letGo: AbortSignal },
): SideTalk {
  const gone = new AbortController();
  const end = () => gone.abort();
  letGo.addEventListener('abort', end, { once: true });
  if (letGo.aborted) end();
  const language = services.languageOf(languageTag);
  const expected = ({ keys, grammar = { anyOf: [] } }: AnswerWanted): Expected => ({
    language: languageTag,
    grammar,
    kind: 'short',
    keys,
    free: false,
    record: false,
    secret: false,
    completenessOf: () => 'complete',
  });
  const talk = openTalk(leg, services, { gone, first: expected({ keys: 1 }), onFax: end });

  async function* clausesOf(said: Said): AsyncGenerator<Clause> {
    for (const part of typeof said === 'string' ? [said] : said) {
      if (typeof part !== 'string') yield soundClause(part, language);
      else for (const text of sentencesOf(part, language.speech)) yield { text, language };
    }
  }
  const say = async (said: Said): Promise<void> => {
    await talk.say(clausesOf(said), {
      certainty: CERTAIN,
      abort: new AbortController(),
      isFarewell: () => false,
      onAudible() {},
      onComplete() {},
    });
  };

  return {
    say,
    async ask(said, answer) {
      talk.expect(expected(answer));
      await say(said);
      for (let turn = await talk.next(); turn; turn = await talk.next()) {
        if (turn.type === 'digits') return { type: 'keys', digits: turn.digits };
        if (turn.type !== 'words') return { type: 'silence' };
        // Who went on speaking has not said all of it.
        if (await turn.certainty.settled) return { type: 'words', text: turn.text };
      }
      return undefined;
    },
    gone: gone.signal,
    async close() {
      letGo.removeEventListener('abort', end);
      end();
      await talk.close();
    },
  };
}

/** A recording is said like a word, by a voice that has only this one. */
function soundClause(samples: Int16Array, language: CallLanguage): Clause {
  const voice: TextToSpeech = {
    label: 'recording',
    outputRateHz: RECORDED_HZ,
    async *speak(text) {
      yield { samples, words: [{ text, endMs: (samples.length * 1000) / RECORDED_HZ }] };
    },
    async warm() {},
    async close() {},
  };
  return { text: 'recording', language: { ...language, voices: [voice] } };
}
