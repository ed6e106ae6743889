import type { Intent, OfficeFacts } from '../../reception/intent.ts';

/** What is asked about hours and the address. */
export function readInformation(_words: string, _office: OfficeFacts, _today: string): Intent | undefined {
  return undefined;
}
