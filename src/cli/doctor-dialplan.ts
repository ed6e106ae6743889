import type { DialplanNeeds } from '../wiring/dialplan-needs.ts';
import type { DialplanReader } from '../wiring/pbx-access.ts';
import { fallbackFindings, mailboxFindings } from './doctor-fallback.ts';
import { peopleFindings } from './doctor-people.ts';
import type { Finding } from './finding.ts';

/**
 * Compares the dialplan that runs with what the configuration asks of it. It is read from the PBX itself, so that a
 * file that was edited and not loaded, or loaded on another PBX, shows.
 */
export async function dialplanFindings(
  dialplan: DialplanReader,
  needs: DialplanNeeds,
): Promise<readonly Finding[]> {
  const contexts = await contextFindings(dialplan, needs);
  // Without the contexts everything below would be a consequence.
  if (contexts.some(({ status }) => status === 'fail')) return contexts;
  return [
    ...contexts,
    await settingsFinding(dialplan, needs),
    ...(await peopleFindings(dialplan, needs)),
    ...(await fallbackFindings(dialplan, needs)),
    ...(await mailboxFindings(dialplan, needs)),
  ];
}

async function contextFindings(
  dialplan: DialplanReader,
  { contexts, entrance, writeAgain }: DialplanNeeds,
): Promise<readonly Finding[]> {
  const name = 'dialplan';
  const known = await dialplan.read(`DIALPLAN_EXISTS(${contexts[0] ?? ''})`);
  if (known === undefined) {
    const fix = 'Load func_dialplan.so on the PBX, and run this again.';
    return [{ name, status: 'warn', detail: 'it cannot be looked at: func_dialplan.so is not running', fix }];
  }
  const missing: string[] = [];
  for (const context of contexts)
    if ((await dialplan.read(`DIALPLAN_EXISTS(${context})`)) !== '1') missing.push(`[${context}]`);
  if (entrance && (await dialplan.read(`DIALPLAN_EXISTS(${entrance})`)) !== '1') missing.push(entrance);
  if (missing.length === 0) return [{ name, status: 'ok', detail: `${contexts.length} contexts are there` }];
  const detail = `not there: ${missing.join(', ')}; calls do not reach the attendant, or do not go on after it`;
  return [{ name, status: 'fail', detail, fix: writeAgain }];
}

async function settingsFinding(
  dialplan: DialplanReader,
  { globals, writeAgain }: DialplanNeeds,
): Promise<Finding> {
  const name = 'dialplan settings';
  const wrong: { readonly text: string; readonly isGrave: boolean }[] = [];
  for (const { variable, expected, isSame, isGrave } of globals) {
    const value = (await dialplan.read(variable)) ?? '';
    if (isSame(value)) continue;
    const found = value === '' ? 'is not set' : `is ${value}`;
    wrong.push({ text: `${variable} ${found}, the configuration says ${expected}`, isGrave });
  }
  if (wrong.length === 0)
    return { name, status: 'ok', detail: `${globals.length} as the configuration has them` };
  const status = wrong.some(({ isGrave }) => isGrave) ? 'fail' : 'warn';
  return { name, status, detail: wrong.map(({ text }) => text).join('\n'), fix: writeAgain };
}
