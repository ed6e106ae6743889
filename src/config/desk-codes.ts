import type { AsteriskConfig } from '../adapters/telephony/asterisk/config.ts';
import type { DeskRequest } from '../reception/desk/desk-request.ts';

type DeskCodes = AsteriskConfig['codes'];

export interface CodeOfDesk {
  readonly code: string;
  readonly request: DeskRequest;
}

/** Every code of the house. */
export function codesOfDesk({ departments, ...codes }: DeskCodes): readonly CodeOfDesk[] {
  const takes = (of: Pick<DeskCodes, 'attendantTakes' | 'staffTake'>, about: string | null): CodeOfDesk[] => [
    { code: of.attendantTakes, request: { type: 'takes', takes: 'attendant', about } },
    { code: of.staffTake, request: { type: 'takes', takes: 'staff', about } },
  ];
  return [
    ...takes(codes, null),
    ...Object.entries(departments).flatMap(([key, own]) => takes(own, key)),
    { code: codes.messages, request: { type: 'messages' } },
    { code: codes.away, request: { type: 'away' } },
    { code: codes.listen, request: { type: 'listen' } },
    { code: codes.giveBack, request: { type: 'give-back' } },
  ];
}

/** The lamp beside a key of a phone that shows whether a code counts; those that nobody waits to see have none. */
export function lampOf(request: DeskRequest): string | undefined {
  if (request.type !== 'takes') return undefined;
  return ['attendant', request.takes, ...(request.about === null ? [] : [request.about])].join('-');
}
