import { randomInt, timingSafeEqual } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { DeskPin } from '../call/desk/desk-visit.ts';
import { AppError } from '../core/errors.ts';
import { deskPinIn } from './home-paths.ts';

/** Who guesses six digits at this rate needs some fourteen years for half of them. */
const MOST_WRONG = 5;
const WITHIN_MS = 3_600_000;

/**
 * The PIN for messages at a desk phone, made once for each home and kept in `desk-pin`, for the owner's eyes only; change it
 * there to 4 to 8 other digits.
 *
 * @throws AppError `storage.failed`.
 */
export function openDeskPin(home: string, nowMs: () => number): DeskPin {
  const pin = readPin(home) ?? makePin(home);
  const wrong = new Map<string, readonly number[]>();
  const recent = (extension: string) =>
    (wrong.get(extension) ?? []).filter((atMs) => nowMs() - atMs < WITHIN_MS);
  const isShut = (extension: string) => recent(extension).length >= MOST_WRONG;
  return {
    isShut,
    isRight(extension, digits) {
      if (isShut(extension)) return false;
      if (isSame(digits, pin)) {
        wrong.delete(extension);
        return true;
      }
      wrong.set(extension, [...recent(extension), nowMs()]);
      return false;
    },
  };
}

function readPin(home: string): string | undefined {
  if (!existsSync(deskPinIn(home))) return undefined;
  let text = '';
  try {
    text = readFileSync(deskPinIn(home), 'utf8').trim();
  } catch (cause) {
    throw new AppError('storage.failed', `${deskPinIn(home)} cannot be read`, { cause });
  }
  if (/^\d{4,8}$/.test(text)) return text;
  throw new AppError('storage.failed', `${deskPinIn(home)}: expected a PIN of 4 to 8 digits`);
}

function makePin(home: string): string {
  const pin = String(randomInt(100_000, 1_000_000));
  const draft = `${deskPinIn(home)}.new`;
  try {
    writeFileSync(draft, `${pin}\n`, { mode: 0o600 });
    chmodSync(draft, 0o600);
    renameSync(draft, deskPinIn(home));
  } catch (cause) {
    throw new AppError('storage.failed', `${deskPinIn(home)} cannot be written`, { cause });
  }
  return pin;
}

function isSame(given: string, pin: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(pin)];
  return a.length === b.length && timingSafeEqual(a, b);
}
