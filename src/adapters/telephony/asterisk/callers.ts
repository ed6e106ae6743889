import type { Clock } from '../../../core/clock.ts';
import { RETURN_REASONS, type ReturnReason } from '../../../core/outcome.ts';
import { callerNumberOf } from '../../../countries/caller-number.ts';
import type { CallerInfo } from '../../../ports/caller-info.ts';
import type { AriChannel, DialEvent } from './ari-events.ts';

/** Who is calling, out of the PBX's events. An event and its media connection come in either order. */
export interface Callers {
  /** Takes a `Dial` event: of those that do not lead to us, only whether a phone rings for one of our callers. */
  dialled(event: DialEvent): void;
  /**
   * What has been said about the leg that has just come. Asked once per leg.
   *
   * @returns undefined when nothing is said within 500 ms, or when `signal` aborts.
   */
  take(callId: string, signal: AbortSignal): Promise<CallerInfo | undefined>;
  /** What is said about a leg by all channels that exist; undefined when none of them belongs to its call. */
  find(callId: string, channels: readonly AriChannel[]): CallerInfo | undefined;
  /** The caller's own channel, when known. */
  callerChannel(callId: string): string | undefined;
  /** The call whose caller has this channel, when known. */
  callFrom(channelId: string): string | undefined;
  /** Phones ring for the caller with this channel, and none has been answered. Ask before `destroyed`. */
  isRinging(channelId: string): boolean;
  /** A channel is gone. @returns the call whose caller it was. */
  destroyed(channelId: string): string | undefined;
  /**
   * Takes all channels that exist, after a time without events.
   *
   * @returns the calls whose caller's channel is not among them; they are forgotten.
   */
  reconcile(channels: readonly AriChannel[]): readonly string[];
}

interface Said {
  readonly peerId: string;
  readonly info: CallerInfo;
}

export const TOLD_LIMIT_MS = 500;

/** Of a caller about whom nobody has said anything. */
export const UNKNOWN: CallerInfo = {
  callerNumber: null,
  callerName: null,
  dialledNumber: null,
  returned: null,
};

/** @param emergencyNumbers Of the office's country: nobody calls from them. */
export function createCallers(clock: Clock, emergencyNumbers: readonly string[] = []): Callers {
  /** The caller's own channel, by call. */
  const channelsOf = new Map<string, string>();
  const ringing = new Set<string>();
  /** Said and not yet asked for. */
  const said = new Map<string, Said>();
  /** Asked for and not yet said. */
  const asked = new Map<string, (info: CallerInfo) => void>();

  function forget(callId: string): void {
    channelsOf.delete(callId);
    said.delete(callId);
    ringing.delete(callId);
  }

  const callFrom = (channelId: string) => [...channelsOf].find(([, callerId]) => callerId === channelId)?.[0];

  /** A caller who gives up ends the dial before the channel, so nothing but an answer counts as the end of ringing. */
  function rang(callerId: string, dialstatus: string): void {
    const callId = callFrom(callerId);
    if (callId === undefined) return;
    if (dialstatus === '') ringing.add(callId);
    if (dialstatus === 'ANSWER') ringing.delete(callId);
  }

  return {
    dialled({ caller, peer, dialstatus }) {
      if (!caller) return;
      const callId = toCallId(caller, peer);
      if (!callId) return rang(caller.id, dialstatus);
      // Only the first event of a dial: the later ones would be taken for the next leg of the same call.
      if (dialstatus !== '') return;
      ringing.delete(callId);
      channelsOf.set(callId, caller.id);
      const info = toInfo(caller, emergencyNumbers);
      const waiting = asked.get(callId);
      if (waiting) waiting(info);
      else said.set(callId, { peerId: peer.id, info });
    },
    async take(callId, signal) {
      const known = said.get(callId);
      said.delete(callId);
      return known?.info ?? (await hear(asked, callId, (over) => clock.wait(TOLD_LIMIT_MS, over), signal));
    },
    find(callId, channels) {
      const callerId = oldestOfEach(channels).get(callId);
      const caller = channels.find(({ id }) => id === callerId);
      if (!caller) return channels.some((channel) => isLegOf(channel, callId)) ? UNKNOWN : undefined;
      channelsOf.set(callId, caller.id);
      return toInfo(caller, emergencyNumbers);
    },
    callerChannel: (callId) => channelsOf.get(callId),
    callFrom,
    isRinging: (channelId) => ringing.has(callFrom(channelId) ?? ''),
    destroyed(channelId) {
      for (const [callId, { peerId }] of said) if (peerId === channelId) said.delete(callId);
      const callId = callFrom(channelId);
      if (callId !== undefined) forget(callId);
      return callId;
    },
    reconcile(channels) {
      const ids = new Set(channels.map(({ id }) => id));
      const gone = [...channelsOf].filter(([, callerId]) => !ids.has(callerId)).map(([callId]) => callId);
      for (const callId of gone) forget(callId);
      for (const [callId, callerId] of oldestOfEach(channels))
        if (!channelsOf.has(callId)) channelsOf.set(callId, callerId);
      return gone;
    },
  };
}

async function hear(
  asked: Map<string, (info: CallerInfo) => void>,
  callId: string,
  wait: (over: AbortSignal) => Promise<void>,
  signal: AbortSignal,
): Promise<CallerInfo | undefined> {
  const heard = new AbortController();
  let info: CallerInfo | undefined;
  const listener = (what: CallerInfo) => {
    info = what;
    heard.abort();
  };
  asked.set(callId, listener);
  await wait(AbortSignal.any([heard.signal, signal]));
  if (asked.get(callId) === listener) asked.delete(callId);
  return info;
}

/** The caller's channel is there before every other of its call, which may inherit the call's id. */
function oldestOfEach(channels: readonly AriChannel[]): ReadonlyMap<string, string> {
  const oldest = new Map<string, string>();
  for (const channel of channels.toSorted((a, b) => a.creationtime.localeCompare(b.creationtime))) {
    const callId = callOf(channel);
    if (callId && !oldest.has(callId)) oldest.set(callId, channel.id);
  }
  return oldest;
}

const UUID_AT_END = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function isLegOf({ name }: AriChannel, callId: string): boolean {
  return name.startsWith('AudioSocket/') && UUID_AT_END.exec(name)?.[0].toLowerCase() === callId;
}

/** An AudioSocket channel's name ends in the call's UUID; a web socket's caller carries it in a variable. */
function toCallId(caller: AriChannel, peer: AriChannel): string | undefined {
  if (peer.name.startsWith('AudioSocket/')) return UUID_AT_END.exec(peer.name)?.[0].toLowerCase();
  if (peer.name.startsWith('WebSocket/')) return callOf(caller);
  return undefined;
}

/** The call a channel belongs to, by the variable it got or inherited. */
export function callOf(channel: AriChannel): string | undefined {
  return readCallId(channel.channelvars.AI_CALL);
}

/** @returns the UUID in lower case, or undefined when it is none. */
export function readCallId(text: string): string | undefined {
  return UUID.test(text) ? text.toLowerCase() : undefined;
}

function toInfo(
  { caller, dialplan, channelvars }: AriChannel,
  emergencyNumbers: readonly string[],
): CallerInfo {
  const callerNumber = callerNumberOf(caller.number, emergencyNumbers);
  return {
    callerNumber,
    callerName: callerNumber === null || caller.name === '' ? null : caller.name,
    // A dialplan that goes through `s` has forgotten the DID.
    dialledNumber: /\d/.test(dialplan.exten) ? dialplan.exten : null,
    returned: toReason(channelvars.AI_RETURN),
  };
}

function toReason(text: string | undefined): ReturnReason | null {
  return RETURN_REASONS.find((reason) => reason === text) ?? null;
}
