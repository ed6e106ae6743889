import { normalise } from './words.ts';

const LEAD =
  /^(?:(?:yes|well|so|okay|um|hello|hi),? )*(?:(?:i am|i'm|it is|it's|this is|i was|i have a question) )?(?:just )?(?:calling |ringing |phoning )?(?:about|regarding|concerning) /i;

/** A reason without "it is about" before it. */
export function readReason(text: string): string {
  return text.replace(LEAD, '') || text;
}

/** "I need help" is help with something. */
export function isReason(text: string): boolean {
  return /\bi need help\b/.test(normalise(text));
}
