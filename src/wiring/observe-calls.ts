import type { CallEvents } from '../call/call-events.ts';
import type { EventBus } from '../core/event-bus.ts';
import type { Metrics } from '../http/metrics.ts';

/** Facts about calls become figures. */
export function observeCalls(bus: EventBus<CallEvents>, metrics: Metrics): void {
  bus.on('leg-opened', ({ liveCalls }) => metrics.setLiveCalls(liveCalls));
  bus.on('leg-closed', ({ liveCalls }) => metrics.setLiveCalls(liveCalls));
  bus.on('call-started', ({ returned }) => {
    if (!returned) metrics.callStarted();
  });
  bus.on('call-ended', ({ reason }) => metrics.callEnded(reason));
  bus.on('fax-heard', () => metrics.faxHeard());
  bus.on('answer-audible', ({ delay }) => metrics.answered(delay));
  bus.on('greeting-audible', ({ afterMs }) => metrics.greeted(afterMs));
  bus.on('speech-resumed', () => metrics.speechHeld('resumed'));
  bus.on('speech-interrupted', ({ silencedMs }) => {
    metrics.bargedIn();
    if (silencedMs !== null) metrics.silenced(silencedMs);
    metrics.speechHeld('interrupted');
  });
  bus.on('reply-used', () => metrics.replyPrepared('used'));
  bus.on('reply-dropped', () => metrics.replyPrepared('dropped'));
  bus.on('engine-failed', ({ kind, code }) => metrics.engineFailed(kind, code));
}
