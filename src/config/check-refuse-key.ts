import type { z } from 'zod';
import type { Office } from '../reception/office.ts';
import { recordingSettings } from '../reception/topics/recording/settings.ts';

/** A key leads to one thing: to a language, or to a call that is not recorded. */
export function checkRefuseKey(
  office: Pick<Office, 'languages' | 'settings'>,
  context: z.RefinementCtx,
): void {
  const { calls, refuseKey } = recordingSettings.of(office);
  const taken = calls === 'off' ? undefined : office.languages.find(({ key }) => key === refuseKey);
  if (!taken) return;
  const message = `expected another key: "${refuseKey}" leads to the language ${taken.tag}; such as refuseKey: "${refuseKey === '8' ? '7' : '8'}"`;
  context.addIssue({ code: 'custom', path: ['recording', 'refuseKey'], message });
}
