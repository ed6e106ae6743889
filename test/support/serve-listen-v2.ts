import type { WebSocket } from 'ws';
import { createAnswer, receive, type Serving, spread } from './deepgram-socket.ts';

/** Silence after which confidence is 1, in a straight line: a stand-in for what the vendor's model hears. */
const SILENCE_MS = 400;
const WORDS_PER_S = 3;

type TimedWord = ReturnType<typeof spread>[number];

/**
 * Flux, `/v2/listen`: an `Update` every `reportMs` of sound, and the events of turns between them. What is said
 * after an `EagerEndOfTurn` is the next utterance. Source: https://developers.deepgram.com/docs/flux/state
 */
export function serveListenV2(ws: WebSocket, serving: Serving): void {
  const { stream, reportMs, timesWords } = serving;
  const setting = (name: string) => Number(stream.query.get(name) ?? Number.NaN);
  const rateHz = setting('sample_rate');
  const answer = createAnswer(ws, serving);
  let [sequence, turn, utterances] = [0, 0, 0];
  let state: 'initial' | 'ongoing' | 'awaiting-end' = 'initial';
  let [loud, quiet, reportedAt, turnStartS] = [0, 0, 0, 0];
  /** Words of the turn: those of earlier utterances, and those of the one that is spoken now. */
  let [before, now]: [readonly TimedWord[], readonly TimedWord[]] = [[], []];

  const tell = (event: string, confidence: number) => {
    reportedAt = stream.samples;
    // Three words a second, as people speak; all of them once the caller is silent.
    const known = quiet > 0 ? now.length : Math.ceil((WORDS_PER_S * loud) / rateHz);
    const words = [...before, ...now.slice(0, known)];
    answer({
      type: 'TurnInfo',
      request_id: 'loopback',
      sequence_id: ++sequence,
      event,
      turn_index: turn,
      audio_window_start: turnStartS,
      audio_window_end: stream.samples / rateHz,
      transcript: words.map(({ word }) => word).join(' '),
      words: words.map(({ start, end, ...word }) => (timesWords ? { ...word, start, end } : word)),
      end_of_turn_confidence: confidence,
      ...(event === 'EndOfTurn' ? { trigger: 'model' } : {}),
    });
  };
  const speak = (startS: number) => {
    if (state === 'ongoing') return;
    const event = state === 'initial' ? 'StartOfTurn' : 'TurnResumed';
    state = 'ongoing';
    const words = [serving.next(utterances++)].flat().join(' ').split(' ').filter(Boolean);
    [before, now] = [[...before, ...now], spread(words, startS, startS + words.length / WORDS_PER_S)];
    tell(event, 0.1);
  };
  const listen = (confidence: number) => {
    if (state === 'ongoing' && confidence >= setting('eager_eot_threshold')) {
      state = 'awaiting-end';
      tell('EagerEndOfTurn', confidence);
      loud = 0;
    } else if (state === 'awaiting-end' && confidence >= setting('eot_threshold')) {
      tell('EndOfTurn', confidence);
      [state, turn, before, now, turnStartS] = ['initial', turn + 1, [], [], stream.samples / rateHz];
    }
  };

  ws.send(JSON.stringify({ type: 'Connected', request_id: 'loopback', sequence_id: 0 }));
  receive(ws, serving, {
    sound(samples, isLoud) {
      [loud, quiet] = isLoud ? [loud + samples, 0] : [loud, quiet + samples];
      if (isLoud) speak((stream.samples - samples) / rateHz);
      else listen((quiet * 1000) / rateHz / SILENCE_MS);
      if (stream.samples - reportedAt >= (reportMs * rateHz) / 1000) tell('Update', 0.1);
    },
    control(type) {
      if (type === 'CloseStream') ws.close(1000);
      // The server ends the connection on what it does not know.
      else ws.close(1008, 'UNPARSABLE_CLIENT_MESSAGE');
    },
  });
}
