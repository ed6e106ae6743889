import type { CallServices } from '../call/call-services.ts';
import type { Config } from '../config/schema.ts';
import type { TextToSpeech } from '../ports/text-to-speech.ts';
import { unchangingPhrases } from './dialogue.ts';

const PHRASE_PAUSE_MS = 100;

export interface RenderAhead {
  /** What a caller hears first, who may be waiting already. */
  greeting(): Promise<unknown>;
  /** Everything else; of a voice that takes over in a call what fills its slower answers. */
  rest(): Promise<void>;
}

/** Phrases that never change, ready when they are needed. One that fails is spoken all the same, only later. */
export function createRenderAhead(
  {
    textToSpeech,
    phrases,
    languageOf,
    clock,
    log,
  }: Pick<CallServices, 'textToSpeech' | 'phrases' | 'languageOf' | 'clock' | 'log'>,
  { office, telephony }: Pick<Config, 'office' | 'telephony'>,
  signal: AbortSignal,
): RenderAhead {
  const { greeting, others } = unchangingPhrases(office);
  const [voice, ...spareVoices] = textToSpeech;
  const { rateHz } = telephony.audioSocket;
  const render = (by: TextToSpeech, text: string) =>
    phrases.render(by, [text], { rateHz, signal }).catch((error: unknown) => {
      log.warn({ err: error, voice: by.label }, 'a phrase was not rendered ahead');
    });
  /** One after the other; the loop that moves sound to callers has room between. */
  const renderAll = async (by: TextToSpeech, texts: Iterable<string>) => {
    for (const text of texts) {
      if (signal.aborted) return;
      if (phrases.find(by, text, rateHz)) continue;
      await render(by, text);
      await clock.wait(PHRASE_PAUSE_MS, signal);
    }
  };
  const further = office.languages.map(({ tag }) => tag).filter((tag) => tag !== office.language);
  return {
    greeting: () => Promise.all([...greeting].map((text) => render(voice, text))),
    async rest(): Promise<void> {
      const failed = greeting.filter((text) => !phrases.find(voice, text, rateHz));
      await renderAll(voice, [...failed, ...others]);
      for (const spare of spareVoices)
        await renderAll(spare, [languageOf(office.language).filler, ...greeting]);
      for (const tag of further) {
        const { voices, filler } = languageOf(tag);
        const [own] = voices;
        const ahead = unchangingPhrases(office, tag);
        if (own) await renderAll(own, [...ahead.greeting, filler, ...ahead.others]);
      }
    },
  };
}
