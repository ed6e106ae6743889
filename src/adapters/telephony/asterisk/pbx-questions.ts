import { z } from 'zod';
import { AppError } from '../../../core/errors.ts';
import type { DeviceState, OriginateRequest } from '../../../ports/pbx-control.ts';
import { type AriChannel, ariChannel } from './ari-events.ts';
import type { AriHttp, AriReply } from './ari-http.ts';
import { callOf } from './callers.ts';

const LIMIT_MS = 2000;

const endpoints = z.array(
  z.object({ resource: z.string(), state: z.string().optional(), channel_ids: z.array(z.string()) }),
);

/** All channels of the PBX. @throws AppError `pbx.unreachable`, `pbx.rejected`. */
export async function listChannels(http: AriHttp): Promise<readonly AriChannel[]> {
  const reply = await http.send({ method: 'GET', path: '/channels', limitMs: LIMIT_MS });
  return read(reply, z.array(ariChannel));
}

/** @returns undefined when the PBX does not answer. */
export async function readLiveCalls(http: AriHttp): Promise<ReadonlySet<string> | undefined> {
  const channels = await listChannels(http).catch(() => undefined);
  return channels && new Set(channels.flatMap((channel) => callOf(channel) ?? []));
}

/** States of the PJSIP endpoints, which are named as their extension. */
export async function readDeviceStates(http: AriHttp): Promise<ReadonlyMap<string, DeviceState>> {
  const reply = await http.send({ method: 'GET', path: '/endpoints/PJSIP', limitMs: LIMIT_MS });
  const phones = read(reply, endpoints);
  const engaged = phones.some((phone) => phone.channel_ids.length > 0);
  const states = new Map(
    engaged ? (await listChannels(http)).map((channel) => [channel.id, channel.state] as const) : [],
  );
  return new Map(
    phones.map((phone) => [
      phone.resource,
      toState(
        phone.state,
        phone.channel_ids.map((id) => states.get(id) ?? ''),
      ),
    ]),
  );
}

/** A device state of its own, which the hint of a code shows. @returns false when the PBX has not taken it. */
export async function showLamp(http: AriHttp, lamp: string, isLit: boolean): Promise<boolean> {
  const path = `/deviceStates/${encodeURIComponent(`Stasis:${lamp}`)}`;
  const query = { deviceState: isLit ? 'INUSE' : 'NOT_INUSE' };
  const reply = await http.send({ method: 'PUT', path, query, limitMs: LIMIT_MS }).catch(() => undefined);
  return reply !== undefined && reply.status < 300;
}

/** Ends a channel; one that is gone is as good. @throws AppError `pbx.unreachable`, `pbx.rejected`. */
export async function endChannel(http: AriHttp, channelId: string): Promise<void> {
  const path = `/channels/${encodeURIComponent(channelId)}`;
  const { status } = await http.send({ method: 'DELETE', path, limitMs: LIMIT_MS });
  if (status >= 300 && status !== 404)
    throw new AppError('pbx.rejected', `ARI: hanging up got status ${status}`);
}

/**
 * Runs `extension` of a context on one side and, once that side has answered, the extension `answered` of the
 * same context on the other. Both are the dialplan's, and `contexts` are those the operator has named for it.
 *
 * @throws AppError `pbx.rejected` for another context, for no extension, or when the PBX refuses; `pbx.unreachable`.
 */
export async function placeCall(
  http: AriHttp,
  contexts: readonly string[],
  request: OriginateRequest,
): Promise<void> {
  const { from: context, extension, details } = request;
  if (!contexts.includes(context))
    throw new AppError('pbx.rejected', 'calls are placed from telephony.campaignContexts only');
  if (!/^[0-9A-Za-z*#]+$/.test(extension))
    throw new AppError('pbx.rejected', 'a call can be placed to an extension of the dialplan only');
  const { status } = await http.send({
    method: 'POST',
    path: '/channels',
    query: { endpoint: `Local/${extension}@${context}`, context, extension: 'answered', priority: '1' },
    body: { variables: details },
    limitMs: LIMIT_MS,
    once: true,
  });
  if (status >= 300) throw new AppError('pbx.rejected', `ARI: placing a call got status ${status}`);
}

function toState(registered: string | undefined, channels: readonly string[]): DeviceState {
  if (channels.some((state) => state === 'Ringing' || state === 'Ring')) return 'ringing';
  if (channels.length > 0) return 'busy';
  if (registered === 'offline') return 'away';
  return registered === 'online' ? 'free' : 'unknown';
}

function read<Body>({ status, body }: AriReply, schema: z.ZodType<Body>): Body {
  const parsed = schema.safeParse(body);
  if (status === 200 && parsed.success) return parsed.data;
  throw new AppError('pbx.rejected', `ARI: a question got status ${status}`);
}
