import type { CallEnd } from '../ports/call-repository.ts';

/**
 * Whether what was told so far is kept for the staff: whoever takes the call may not answer it, while a transfer that
 * nobody takes comes back with what was told, and after a goodbye the receptionist has kept it.
 */
export function isUnfinished(end: CallEnd): boolean {
  return end === 'caller-hung-up' || end === 'handed-to-people' || end === 'aborted';
}
