import { randomUUID } from 'node:crypto';
import type { CallLeg } from '../../src/ports/call-leg.ts';
import { createLoopbackSource, type LoopbackLine, type LoopbackSource } from '../support/loopback-source.ts';
import type { FarCaller, LegLab, MakeLegs } from './leg.lab.ts';

export const loopback: MakeLegs = async ({ refuses = false, knowsNothing = false } = {}) => {
  const source = createLoopbackSource();
  const legs: CallLeg[] = [];
  await source.start({
    admit: () => !refuses,
    entrancesMatter: () => false,
    leg: (leg) => void legs.push(leg),
  });
  return { legs, source, ...farEnd(source, knowsNothing) };
};

function farEnd(source: LoopbackSource, knowsNothing: boolean): Omit<LegLab, 'source' | 'legs'> {
  const lines = new Map<string, LoopbackLine>();
  return {
    async dial({ callId = randomUUID(), number, name, dialled, withheld, returned }: FarCaller = {}) {
      const shown = !withheld && !knowsNothing;
      const line = source.dial({
        callId,
        callerNumber: shown ? (number ?? '200') : null,
        callerName: shown ? (name ?? null) : null,
        dialledNumber: knowsNothing ? null : (dialled ?? null),
        returned: returned ?? null,
      });
      if (line) lines.set(callId, line);
      return line;
    },
    story(callId: string) {
      const line = lines.get(callId);
      return [...(line?.next ? [`next: ${line.next.next}`] : []), ...(line?.open ? [] : ['closed'])];
    },
    sendsCalls: () => source.sendsCalls,
    isIdle: () => source.liveCalls === 0,
  };
}

/** Offers legs, late, and keeps no promise on them. */
export const liar: MakeLegs = async ({ knowsNothing = false } = {}) => {
  const source = createLoopbackSource();
  const legs: CallLeg[] = [];
  const { dial, ...far } = farEnd(source, knowsNothing);
  await source.start({
    admit: () => true,
    entrancesMatter: () => false,
    leg: (leg) => void setTimeout(() => legs.push(lie(leg)), knowsNothing ? 800 : 0),
  });
  return {
    legs,
    source: {
      ...source,
      stop: async () => {},
      setTakingCalls() {},
      health: () => ({ media: false, taking: true }),
    },
    ...far,
    // Whoever calls with an id that is here gets another leg.
    dial: (caller) => dial({ ...caller, callId: randomUUID() }),
  };
};

function lie(leg: CallLeg): CallLeg {
  const callerNumber = '999';
  return {
    ...leg,
    purpose: 'listen',
    dialledNumber: callerNumber,
    introduced: leg.introduced.then((who) => ({ ...who, callerNumber, dialledNumber: callerNumber })),
    out: { paced: 'peer', queuedMs: 5000, write() {}, flush: () => ({ unplayedMs: 0 }) },
    listen() {},
    leave: async () => true,
    drop() {},
  };
}
