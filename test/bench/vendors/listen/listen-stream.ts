import type { WebSocket } from 'ws';
import type { Delays } from '../delays.ts';
import type { Line } from '../hearing/line.ts';
import { monotonicMs, until } from '../monotonic-clock.ts';
import type { Profile } from '../profiles.ts';
import {
  metadataMessage,
  type ResultFlags,
  resultsMessage,
  type Segment,
  textOf,
} from './results-message.ts';

/** What happened on one stream; times are monotonic, `soundMs` is the sound received by then. */
export type StreamEvent =
  | { readonly type: 'finalize'; readonly atMs: number; readonly soundMs: number }
  /** Sent, and the first with these words. `lagMs` is how old its words are at least. */
  | { readonly type: 'interim'; readonly atMs: number; readonly text: string; readonly lagMs: number }
  /** Sent. `askedAtMs` is the arrival of its Finalize; undefined when the vendor ended a segment by itself. */
  | {
      readonly type: 'final';
      readonly atMs: number;
      readonly text: string;
      readonly askedAtMs: number | undefined;
    };

export interface Listening {
  readonly line: Line;
  readonly profile: Profile;
  readonly delays: Delays;
  readonly record: (event: StreamEvent) => void;
}

/** The vendor ends a segment by itself after some seconds, also in silence (its community answers say 3 to 5 s). */
const SEGMENT_MS = 5000;
/** An interim result without words repeats nothing but "I am here", so it is not sent more often than this. */
const QUIET_EVERY_MS = 1000;
/** A connection without sound or KeepAlive for so long is closed. */
const IDLE_MS = 10_000;

/** One connection to `/v1/listen`. Results leave in the order in which they came about, each at its own time. */
export function serveListenStream(ws: WebSocket, { line, profile, delays, record }: Listening): void {
  let segmentMs = 0;
  let interimMs = 0;
  let told = { text: '', soundMs: 0 };
  let before = Promise.resolve();
  const idle = setTimeout(() => ws.close(1011, 'NET-0001'), IDLE_MS);

  /** The sound since the last final up to `toMs`; a word that is half said by then is left for the next. */
  const segment = (toMs: number, words = line.said(toMs)): Segment => ({ fromMs: segmentMs, toMs, words });
  const send = (message: string, leave: { readonly atMs: number; readonly left: (atMs: number) => void }) => {
    before = before.then(async () => {
      await until(leave.atMs);
      if (ws.readyState !== ws.OPEN) return;
      ws.send(message);
      leave.left(monotonicMs());
    });
  };
  const finish = (toMs: number): Segment => {
    const finished = segment(toMs, line.take(toMs));
    segmentMs = toMs;
    interimMs = line.positionMs;
    told = { text: '', soundMs: line.positionMs };
    return finished;
  };
  const sendFinal = (flags: ResultFlags, finished: Segment, left: (atMs: number) => void, delayMs = 0) =>
    send(resultsMessage(finished, flags), { atMs: monotonicMs() + delayMs, left });
  const interim = () => {
    if (line.positionMs - interimMs < profile.interimEveryMs) return;
    interimMs = line.positionMs;
    const lagMs = delays.even(profile.interimLagMs);
    const seenMs = Math.max(segmentMs, line.positionMs - lagMs);
    const isFinal = line.positionMs - segmentMs >= SEGMENT_MS;
    const now = isFinal ? finish(seenMs) : segment(seenMs);
    const text = textOf(now);
    if (isFinal) {
      const left = (atMs: number) => record({ type: 'final', atMs, text, askedAtMs: undefined });
      return sendFinal({ is_final: true }, now, left);
    }
    const isNews = text !== told.text;
    if (!isNews && line.positionMs - told.soundMs < QUIET_EVERY_MS) return;
    told = { text, soundMs: line.positionMs };
    send(resultsMessage({ ...now, toMs: line.positionMs }, { is_final: false }), {
      atMs: 0,
      left: (atMs) => isNews && record({ type: 'interim', atMs, text, lagMs }),
    });
  };
  const finalize = () => {
    const draw = delays.draw('stt-final');
    record({ type: 'finalize', atMs: draw.atMs, soundMs: line.positionMs });
    const finished = finish(line.positionMs);
    const left = (atMs: number) => {
      draw.answeredAtMs = atMs;
      record({ type: 'final', atMs, text: textOf(finished), askedAtMs: draw.atMs });
    };
    sendFinal({ is_final: true, from_finalize: true }, finished, left, draw.delayMs);
  };
  const closeStream = () => {
    sendFinal({ is_final: true }, finish(line.positionMs), () => {});
    send(metadataMessage(line.positionMs), { atMs: 0, left: () => ws.close(1000) });
  };

  ws.on('close', () => clearTimeout(idle));
  ws.on('error', () => {});
  ws.on('message', (data: Buffer, isBinary) => {
    idle.refresh();
    if (isBinary) {
      line.push(data);
      return interim();
    }
    // KeepAlive has done its work by arriving.
    const { type } = JSON.parse(data.toString('utf8'));
    if (type === 'Finalize') finalize();
    if (type === 'CloseStream') closeStream();
  });
}
