import type { ServerResponse } from 'node:http';
import type { Delays, Draw } from './delays.ts';
import { monotonicMs, until } from './monotonic-clock.ts';
import type { DelayKind } from './profiles.ts';

/** One request for words or sound, as it went; times are monotonic. */
export interface RequestReport {
  readonly atMs: number;
  /** What was to be answered: the words of the caller or of a tool for the model, the clause for the voice. */
  readonly text: string;
  readonly delayMs: number;
  /** Undefined when the client had gone by then. */
  readonly firstAtMs: number | undefined;
  /** When the answer was whole, or the client had gone. */
  readonly endedAtMs: number | undefined;
  /** The client closed before the answer was whole. */
  readonly aborted: boolean;
}

export interface RequestLog {
  /** A request has arrived: its delay is drawn and counts from now. */
  begin(response: ServerResponse, about: { readonly text: string; readonly delay: DelayKind }): Answering;
  /** Oldest first. */
  readonly requests: readonly RequestReport[];
}

export interface Answering {
  /** Writes the parts after the delay, `gapMs` apart, and ends; stops when the client has gone. */
  answer(parts: readonly (string | Uint8Array)[], gapMs: number): Promise<void>;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

export function createRequestLog(delays: Delays): RequestLog {
  const requests: RequestReport[] = [];
  return {
    begin(response, { text, delay }) {
      const draw = delays.draw(delay);
      const report: Writable<RequestReport> = {
        atMs: draw.atMs,
        text,
        delayMs: draw.delayMs,
        firstAtMs: undefined,
        endedAtMs: undefined,
        aborted: false,
      };
      requests.push(report);
      response.once('close', () => {
        report.endedAtMs ??= monotonicMs();
        report.aborted = !response.writableEnded;
      });
      return {
        async answer(parts, gapMs) {
          await writePaced(response, parts, { draw, gapMs });
          report.firstAtMs = draw.answeredAtMs;
          if (response.writableEnded) report.endedAtMs ??= monotonicMs();
        },
      };
    },
    requests,
  };
}

/** On an absolute clock, so that a late timer delays none of the parts behind it. */
async function writePaced(
  response: ServerResponse,
  parts: readonly (string | Uint8Array)[],
  { draw, gapMs }: { readonly draw: Draw; readonly gapMs: number },
): Promise<void> {
  // Later than drawn when the parts themselves took longer to be made.
  const firstMs = Math.max(draw.atMs + draw.delayMs, monotonicMs());
  for (const [index, part] of parts.entries()) {
    await until(firstMs + index * gapMs);
    if (response.destroyed) return;
    response.write(part);
    draw.answeredAtMs ??= monotonicMs();
  }
  response.end();
}
