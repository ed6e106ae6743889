import type { AnswerDelay } from '../core/answer-delay.ts';
import type { ErrorCode } from '../core/errors.ts';
import type { Outcome } from '../core/outcome.ts';
import type { CallEnd } from '../ports/call-repository.ts';

/** Facts about calls, for storage, metrics and screens. Sound never travels here. */
export interface CallEvents {
  readonly 'leg-opened': { readonly callId: string; readonly liveCalls: number };
  readonly 'call-started': {
    readonly callId: string;
    readonly tenant: string;
    readonly returned: boolean;
    readonly chain: string;
  };
  /** A fax machine calls; the call is over. */
  readonly 'fax-heard': { readonly callId: string };
  /** The first sound of the first leg left us. */
  readonly 'greeting-audible': { readonly callId: string; readonly afterMs: number };
  readonly 'caller-said': { readonly callId: string; readonly kind: 'words' | 'digits' | 'silence' };
  readonly 'answer-audible': { readonly callId: string; readonly delay: AnswerDelay };
  /** The answer that was prepared before the turn was decided to be over is the one that is spoken. */
  readonly 'reply-used': { readonly callId: string };
  /** It was thrown away, because the caller went on. */
  readonly 'reply-dropped': { readonly callId: string };
  readonly 'speech-held': { readonly callId: string };
  readonly 'speech-resumed': { readonly callId: string };
  /** `silencedMs` as in the turn's record. */
  readonly 'speech-interrupted': { readonly callId: string; readonly silencedMs: number | null };
  readonly 'engine-failed': {
    readonly callId: string;
    readonly kind: EngineKind;
    readonly engine: string;
    readonly code: ErrorCode;
  };
  readonly 'call-left': { readonly callId: string; readonly next: Outcome['next']; readonly marked: boolean };
  /** The attendant has nothing to do with this leg any more. */
  readonly 'leg-closed': { readonly callId: string; readonly liveCalls: number };
  readonly 'call-ended': { readonly callId: string; readonly tenant: string; readonly reason: CallEnd };
}

export type EngineKind = 'speech-to-text' | 'receptionist' | 'text-to-speech';
