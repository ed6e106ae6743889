import type { WebSocket } from 'ws';
import { createAnswer, receive, type Serving, spread, type Transcript } from './deepgram-socket.ts';

/** `/v1/listen`: interim results every `reportMs`, final ones for a `Finalize`. */
export function serveListenV1(ws: WebSocket, serving: Serving): void {
  const { stream, reportMs, answersSilence } = serving;
  const rateHz = Number(stream.query.get('sample_rate'));
  const answer = createAnswer(ws, serving);
  let utterances = 0;
  let loud = 0;
  let fromSamples = 0;
  /** Words begin with sound, not with the silence before it. */
  let wordsFrom = 0;
  let interimAt = 0;
  /** Fixed at the first interim result of the utterance, so that its words only grow. */
  let transcript: Transcript | undefined;

  const heard = () => {
    if (loud === 0) return '';
    transcript ??= serving.next(utterances++);
    return transcript;
  };
  const results = (text: string, flags: object) =>
    answer(
      resultsMessage(text, {
        fromS: fromSamples / rateHz,
        wordsFromS: wordsFrom / rateHz,
        toS: stream.samples / rateHz,
        flags,
      }),
    );
  const finalize = () => {
    const segments = [heard()].flat();
    if (loud === 0 && !answersSilence) return;
    for (const [index, text] of segments.entries())
      results(text, { is_final: true, ...(index === segments.length - 1 ? { from_finalize: true } : {}) });
    [loud, fromSamples, transcript] = [0, stream.samples, undefined];
  };

  receive(ws, serving, {
    sound(samples, isLoud) {
      if (isLoud && loud === 0) wordsFrom = stream.samples - samples;
      if (isLoud) loud += samples;
      if (stream.samples - interimAt < (reportMs * rateHz) / 1000) return;
      interimAt = stream.samples;
      const words = [heard()].flat().join(' ').split(' ');
      // Three words a second, as people speak.
      results(words.slice(0, Math.ceil((3 * loud) / rateHz)).join(' '), { is_final: false });
    },
    control(type) {
      if (type === 'Finalize') finalize();
      if (type === 'CloseStream') answer(metadata(stream.samples / rateHz), () => ws.close(1000));
    },
  });
}

function resultsMessage(
  text: string,
  {
    fromS,
    wordsFromS,
    toS,
    flags,
  }: { readonly fromS: number; readonly wordsFromS: number; readonly toS: number; readonly flags: object },
) {
  const words = spread(text.split(' ').filter(Boolean), wordsFromS, toS).map(({ word, ...at }) => ({
    ...at,
    word: word.toLowerCase().replaceAll(/[^\p{L}\p{N}']/gu, ''),
    punctuated_word: word,
  }));
  return {
    type: 'Results',
    channel_index: [0, 1],
    duration: toS - fromS,
    start: fromS,
    is_final: false,
    speech_final: false,
    ...flags,
    channel: { alternatives: [{ transcript: text, confidence: text ? 0.99 : 0, words }] },
    metadata: {
      request_id: 'loopback',
      model_info: { name: 'loopback', version: '1', arch: 'loopback' },
      model_uuid: 'loopback',
    },
  };
}

function metadata(durationS: number) {
  return {
    type: 'Metadata',
    transaction_key: 'deprecated',
    request_id: 'loopback',
    sha256: '0'.repeat(64),
    created: '2026-01-01T00:00:00.000Z',
    duration: durationS,
    channels: 1,
  };
}
