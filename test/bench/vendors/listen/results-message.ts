import type { UtteranceWord } from '../utterance.ts';

/** A stretch of the stream and its words; times in milliseconds of sound. */
export interface Segment {
  readonly fromMs: number;
  readonly toMs: number;
  readonly words: readonly UtteranceWord[];
}

export type ResultFlags =
  | { readonly is_final: false }
  | { readonly is_final: true; readonly from_finalize?: true };

export function textOf({ words }: Segment): string {
  return words.map(({ text }) => text).join(' ');
}

/** A `Results` message: https://developers.deepgram.com/reference/speech-to-text/listen-streaming */
export function resultsMessage(segment: Segment, flags: ResultFlags): string {
  const { fromMs, toMs, words } = segment;
  const confidence = words.length > 0 ? 0.99 : 0;
  return JSON.stringify({
    type: 'Results',
    channel_index: [0, 1],
    duration: (toMs - fromMs) / 1000,
    start: fromMs / 1000,
    speech_final: false,
    ...flags,
    channel: {
      alternatives: [
        { transcript: textOf(segment), confidence, words: words.map((word) => timed(word, fromMs)) },
      ],
    },
    metadata: { request_id: 'bench', model_info: MODEL, model_uuid: 'bench' },
  });
}

const MODEL = { name: 'bench', version: '1', arch: 'bench' };

/** A word that began in an earlier segment begins with this one: segments never overlap. */
function timed({ text, startMs, endMs }: UtteranceWord, fromMs: number) {
  return {
    word: text.replaceAll(/[.?!]/g, ''),
    start: Math.max(startMs, fromMs) / 1000,
    end: endMs / 1000,
    confidence: 0.99,
    punctuated_word: text,
  };
}

export function metadataMessage(soundMs: number): string {
  return JSON.stringify({
    type: 'Metadata',
    transaction_key: 'deprecated',
    request_id: 'bench',
    sha256: '0'.repeat(64),
    created: '2026-01-01T00:00:00.000Z',
    duration: soundMs / 1000,
    channels: 1,
  });
}
