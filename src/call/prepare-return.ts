import { sentencesOf } from '../conversation/sentences.ts';
import { speakable } from '../conversation/speakable.ts';
import type { SampleRateHz } from '../core/audio.ts';
import type { Outcome } from '../core/outcome.ts';
import type { DialogueState } from '../reception/state/dialogue-state.ts';
import type { CallServices } from './call-services.ts';

type Preparing = Pick<CallServices, 'dialogue' | 'languageOf' | 'log' | 'phrases'>;

/**
 * Makes the sound of what is said first to a caller who comes back, while the phone is still ringing: they hear music until
 * then, and nothing at all while a voice is being made. One that fails is made when it is needed.
 */
export async function prepareReturn(
  outcome: Outcome,
  state: DialogueState,
  { services, rateHz }: { readonly services: Preparing; readonly rateHz: SampleRateHz },
): Promise<void> {
  if (outcome.next !== 'transfer') return;
  const { dialogue, languageOf, log, phrases } = services;
  const { speech, voices } = languageOf(state.language);
  const texts = dialogue
    .afterTransfer(state, outcome.key)
    .flatMap((text) => sentencesOf(text, speech))
    .map((sentence) => speakable(sentence, speech));
  const [voice] = voices;
  if (!voice) return;
  try {
    await phrases.render(voice, texts, { rateHz, signal: AbortSignal.timeout(LIMIT_MS) });
  } catch (error) {
    log.warn({ err: error }, 'what is said to a caller who comes back was not rendered ahead');
  }
}

/** Nobody rings longer. */
const LIMIT_MS = 60_000;
