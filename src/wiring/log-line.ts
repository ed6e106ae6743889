import { systemClock } from '../core/clock.ts';

/** A line in the form of the daemon's log, for processes that do not load a logger. No personal data. */
export function logLine(level: 'info' | 'warn' | 'error', fields: object, message: string): string {
  return JSON.stringify({ level, time: new Date(systemClock.wallMs()).toISOString(), ...fields, message });
}
