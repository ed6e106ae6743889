import WebSocket from 'ws';
import type { Clock } from '../../../core/clock.ts';
import type { Log } from '../../../ports/log.ts';
import { type AriEvent, parseAriEvent } from './ari-events.ts';
import type { AriHttp } from './ari-http.ts';

/** The standing connection to Asterisk: events in, and the knowledge that commands would arrive. */
export interface AriControl {
  start(): void;
  stop(): Promise<void>;
  readonly up: boolean;
}

export interface AriControlListener {
  event(event: AriEvent): void;
  changed(up: boolean): void;
}

interface ControlTools {
  readonly http: AriHttp;
  readonly app: string;
  readonly log: Log;
  readonly clock: Clock;
}

const HANDSHAKE_LIMIT_MS = 2000;
const REQUEST_LIMIT_MS = 2000;
/** ARI can hang while `/asterisk/ping` still answers (5 of 70 killed clients), so health asks this instead. */
const HEALTH_PATH = '/applications';
const HEALTH_LIMIT_MS = 1000;
const BEAT_MS = 10_000;
const MISSES_UNTIL_DEAD = 2;
const FIRST_BACKOFF_MS = 100;
/** A PBX that came back is used again within 3 s. */
const MAX_BACKOFF_MS = 2000;
/** How long the PBX may take to close its side. */
const CLOSE_LIMIT_MS = 300;

/** Connects, and connects again for ever; each change of state is told, and logged, once. */
export function createAriControl(tools: ControlTools, listener: AriControlListener): AriControl {
  const stopping = new AbortController();
  const { log, clock } = tools;
  let up = false;
  let told = false;
  let running = Promise.resolve();

  function change(next: boolean, reason: string): void {
    if (next || !told) {
      if (next) log.info({}, 'the control channel to the PBX is up');
      else if (!stopping.signal.aborted)
        log.warn({ reason }, 'the control channel to the PBX is away and is tried again and again');
    }
    told = !next;
    if (up === next) return;
    up = next;
    listener.changed(next);
  }

  async function run(): Promise<void> {
    let failures = 0;
    while (!stopping.signal.aborted) {
      const reason = await connect({ ...tools, stopping: stopping.signal }, listener.event, () => {
        failures = 0;
        change(true, '');
      });
      change(false, reason);
      failures += 1;
      await clock.wait(backoffMs(failures), stopping.signal);
    }
  }

  return {
    start() {
      running = run();
    },
    async stop() {
      stopping.abort();
      await running;
    },
    get up() {
      return up;
    },
  };
}

/** Half to all of a doubling time, so that many daemons do not knock together. */
function backoffMs(failures: number): number {
  const fullMs = Math.min(MAX_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** Math.min(failures, 10));
  return fullMs * (0.5 + Math.random() / 2);
}

interface ConnectTools extends ControlTools {
  readonly stopping: AbortSignal;
}

/** One connection, from handshake to end. Resolves with why it ended. */
async function connect(
  tools: ConnectTools,
  onEvent: (event: AriEvent) => void,
  onUp: () => void,
): Promise<string> {
  const { webSocketUrl, authorization, tls } = tools.http.connection;
  // Never `subscribeAll`: a client killed with it has wedged ARI.
  const socket = new WebSocket(`${webSocketUrl}/ari/events?app=${encodeURIComponent(tools.app)}`, {
    headers: { authorization },
    perMessageDeflate: false,
    handshakeTimeout: HANDSHAKE_LIMIT_MS,
    ...tls,
  });
  const over = new AbortController();
  let reason = 'closed';
  socket.on('error', (error) => {
    reason = error.message;
  });
  socket.on('message', (data) => receive(String(data), tools.log, onEvent));
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  socket.once('close', () => over.abort());
  socket.once('open', () => {
    void subscribe(tools).then((ok) => {
      if (!ok) return socket.terminate();
      if (over.signal.aborted) return;
      onUp();
      void beat(socket, tools, over.signal);
    });
  });
  const leave = () => void closePolitely(socket, tools.clock, over.signal);
  tools.stopping.addEventListener('abort', leave, { once: true });
  if (tools.stopping.aborted) leave();
  await closed;
  tools.stopping.removeEventListener('abort', leave);
  return reason;
}

function receive(text: string, log: Log, onEvent: (event: AriEvent) => void): void {
  const event = parseAriEvent(text);
  if (event === 'unknown') return;
  if (event === 'malformed') {
    log.warn({ length: text.length }, 'a malformed ARI event was ignored');
    return;
  }
  if (event.type === 'ApplicationReplaced')
    log.warn({}, 'another client uses the same ARI application: each daemon needs its own name');
  onEvent(event);
}

/** All channels, also those outside Stasis. */
async function subscribe({ http, app }: ControlTools): Promise<boolean> {
  const path = `/applications/${encodeURIComponent(app)}/subscription`;
  const query = { eventSource: 'channel:' };
  return succeeds(http.send({ method: 'POST', path, query, limitMs: REQUEST_LIMIT_MS }));
}

/** A PBX that is wedged or behind a cut cable closes nothing: two beats without an answer are the end. */
async function beat(socket: WebSocket, { http, clock }: ControlTools, over: AbortSignal): Promise<void> {
  let answered = false;
  let misses = 0;
  socket.on('pong', () => {
    answered = true;
  });
  while (!over.aborted) {
    answered = false;
    socket.ping();
    await clock.wait(BEAT_MS, over);
    if (over.aborted) return;
    const healthy = await succeeds(http.send({ method: 'GET', path: HEALTH_PATH, limitMs: HEALTH_LIMIT_MS }));
    misses = answered && healthy ? 0 : misses + 1;
    if (misses >= MISSES_UNTIL_DEAD) socket.terminate();
  }
}

async function succeeds(reply: ReturnType<AriHttp['send']>): Promise<boolean> {
  return reply.then(
    ({ status }) => status < 300,
    () => false,
  );
}

async function closePolitely(socket: WebSocket, clock: Clock, over: AbortSignal): Promise<void> {
  if (socket.readyState === WebSocket.OPEN) {
    socket.close(1000);
    await clock.wait(CLOSE_LIMIT_MS, over);
  }
  socket.terminate();
}
