import type { CallRecord, CallRepository } from '../../../ports/call-repository.ts';
import type { WriteQueue } from './write-queue.ts';

export interface QueuedCalls {
  readonly disk: CallRepository;
  /** An empty repository in memory, for the calls of which something waits. */
  readonly createShadow: () => CallRepository;
  readonly createQueue: (onEmpty: () => void) => WriteQueue;
}

/**
 * Calls that are written at once, or, while another program holds the database, in their order as soon as it lets go.
 * Who reads sees what waits: a call of which something waits is answered from a shadow of it in memory, which also keeps
 * the rules of the repository.
 */
export function createQueuedCallRepository({ disk, createShadow, createQueue }: QueuedCalls): CallRepository {
  let shadow = createShadow();
  const queue = createQueue(() => {
    shadow = createShadow();
  });
  const write = (id: string, change: (calls: CallRepository) => void): void => {
    if (queue.write(() => change(disk))) return;
    if (!shadow.find(id)) copyCall(id, disk, shadow);
    change(shadow);
    queue.push(() => change(disk));
  };
  const waits = ({ id }: Pick<CallRecord, 'id'>) => shadow.find(id) !== undefined;
  const merged = (list: (calls: CallRepository) => readonly CallRecord[]) => [
    ...list(disk).filter((call) => !waits(call)),
    ...list(shadow),
  ];

  return {
    open: (call) => write(call.id, (calls) => calls.open(call)),
    identify: (id, who) => write(id, (calls) => calls.identify(id, who)),
    setStatus: (id, status, transferKey) => write(id, (calls) => calls.setStatus(id, status, transferKey)),
    saveState: (id, stateJson) => write(id, (calls) => calls.saveState(id, stateJson)),
    addTurn: (turn) => write(turn.callId, (calls) => calls.addTurn(turn)),
    finish: (id, reason, endedAtMs) => write(id, (calls) => calls.finish(id, reason, endedAtMs)),
    find: (id) => shadow.find(id) ?? disk.find(id),
    turns: (id) => (waits({ id }) ? shadow : disk).turns(id),
    answerDelays: (sinceMs) =>
      [
        ...disk.answerDelays(sinceMs).filter(({ callId }) => !waits({ id: callId })),
        ...shadow.answerDelays(sinceMs),
      ].sort((a, b) => a.atMs - b.atMs),
    listOpen: () => merged((calls) => calls.listOpen()).sort((a, b) => byStart(a, b) || byId(a, b)),
    listRecent: (limit) =>
      merged((calls) => calls.listRecent(limit))
        .sort((a, b) => byStart(b, a) || byId(a, b))
        .slice(0, limit),
  };
}

function copyCall(id: string, from: CallRepository, to: CallRepository): void {
  const call = from.find(id);
  if (!call) return;
  const { tenant, startedAtMs, chain } = call;
  to.open({ id, tenant, startedAtMs, chain });
  to.identify(id, call);
  if (call.transferKey !== null) to.setStatus(id, 'away', call.transferKey);
  if (call.status !== 'finished') to.setStatus(id, call.status);
  if (call.stateJson !== null) to.saveState(id, call.stateJson);
  for (const turn of from.turns(id)) to.addTurn(turn);
  if (call.endReason !== null && call.endedAtMs !== null) to.finish(id, call.endReason, call.endedAtMs);
}

function byStart(a: CallRecord, b: CallRecord): number {
  return a.startedAtMs - b.startedAtMs;
}

function byId(a: CallRecord, b: CallRecord): number {
  return a.id < b.id ? -1 : 1;
}
