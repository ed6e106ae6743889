import { normalizeNumber } from '../../../countries/normalize-number.ts';
import type { Claimed, FailureLimit } from '../../identity/desk-records.ts';
import type { DialogueState } from '../../state/dialogue-state.ts';
import type { Scene, Step } from '../../topic.ts';
import { toPeople } from '../../turn/people.ts';
import { ask } from '../../turn/question.ts';
import { query } from '../../turn/step.ts';
import { identityDraft } from './draft.ts';
import { identitySettings } from './settings.ts';
import { IDENTITY_WORDS } from './words.ts';

/**
 * The gate before everything that is about a person: the topic's `proved` goes on once two proofs were right in this call,
 * and not before. The number that is shown proves nothing.
 *
 * @param topic Name of the topic that is asked for.
 */
export function identified(scene: Scene, before: DialogueState, topic: string): Step {
  const state = identityDraft.with(before, { wants: topic });
  const { proved } = identityDraft.of(state);
  if (proved?.callId === scene.callId) return goOnProved(scene, state, proved.personId);
  const { records } = scene;
  if (!records || failuresOf(scene, state) >= identitySettings.of(scene.office).failures)
    return notConfirmed(scene, state);
  const begun = startAgain(state);
  return query(() => records.isShut(claimedIn(scene, begun), limitOf(scene)), {
    found: (isShut) =>
      isShut ? notConfirmed(scene, state) : ask(scene, begun, IDENTITY_WORDS[scene.language.tag].start),
    failed: notConfirmed(scene, state),
  });
}

/** What was asked for before it was known who calls. */
export function goOnProved(scene: Scene, state: DialogueState, personId: string): Step {
  const { wants } = identityDraft.of(state);
  const next: DialogueState = { ...identityDraft.with(state, { wants: null }), asked: 'anything-else' };
  const topic = scene.topics.list.find(({ name }) => name === wants);
  return topic?.proved?.(scene, next, personId) ?? ask(scene, next);
}

/** From the name on; nothing that was right before counts any more. */
export function startAgain(state: DialogueState): DialogueState {
  const nothing = { claimed: null, begun: '', fits: [], proved: null };
  return { ...identityDraft.with(state, nothing), asked: 'identity-name' };
}

/** People take over. The same words for whatever went wrong. */
export function notConfirmed(scene: Scene, state: DialogueState): Step {
  const over: DialogueState = {
    ...identityDraft.with(startAgain(state), { wants: null }),
    asked: 'anything-else',
  };
  return toPeople(scene, over, IDENTITY_WORDS[scene.language.tag].notConfirmed);
}

/** In this call. */
export function failuresOf({ callId }: Scene, state: DialogueState): number {
  const { failures, failedIn } = identityDraft.of(state);
  return failedIn === callId ? failures : 0;
}

export function claimedIn({ callerNumber, office }: Scene, state: DialogueState): Claimed {
  const { claimed } = identityDraft.of(state);
  const address =
    callerNumber === null ? null : (normalizeNumber(callerNumber, office.country) ?? callerNumber);
  return { name: claimed, address };
}

export function limitOf({ office, nowMs }: Scene): FailureLimit {
  return { aDay: identitySettings.of(office).failuresADay, nowMs };
}
