import type { DeskRecords, Proof } from '../../identity/desk-records.ts';
import type { DialogueState } from '../../state/dialogue-state.ts';
import type { Scene, Step } from '../../topic.ts';
import { ask } from '../../turn/question.ts';
import { query } from '../../turn/step.ts';
import { identityDraft } from './draft.ts';
import { claimedIn, failuresOf, goOnProved, limitOf, notConfirmed, startAgain } from './identified.ts';
import { identitySettings } from './settings.ts';
import { IDENTITY_WORDS } from './words.ts';

const QUESTIONS: Readonly<Record<Proof, string>> = {
  dateOfBirth: 'identity-birth-date',
  code: 'identity-code',
};

/** What callers are asked for themselves, in the order of the office. */
export function askedProofs({ office }: Scene): readonly Proof[] {
  return identitySettings.of(office).proofs.filter((proof) => proof !== 'callback');
}

/** The name was told. Whoever it is: the next is asked. */
export function claim(scene: Scene, before: DialogueState, name: string): Step {
  const state = identityDraft.with(before, { claimed: name });
  return withRecords(scene, state, (records) =>
    query(() => records.isShut(claimedIn(scene, state), limitOf(scene)), {
      found: (isShut) => (isShut ? notConfirmed(scene, state) : nextProof(scene, state)),
      failed: notConfirmed(scene, state),
    }),
  );
}

/** One proof was told. It is compared at once, so that it need not be kept; what came of it nobody hears. */
export function give(scene: Scene, before: DialogueState, secret: string): Step {
  const { claimed, fits } = identityDraft.of(before);
  const proof = askedProofs(scene)[fits.length];
  if (claimed === null || proof === undefined) return ask(scene, startAgain(before));
  const state = identityDraft.with(before, { begun: '' });
  return withRecords(scene, state, (records) =>
    query(() => records.whoProves(claimed, proof, secret), {
      found: (ids) => nextProof(scene, identityDraft.with(state, { fits: [...fits, ids] })),
      failed: notConfirmed(scene, state),
    }),
  );
}

/** The next proof is asked for. Two decide; where an office asks for one itself, staff call back for the other. */
function nextProof(scene: Scene, state: DialogueState): Step {
  const proofs = askedProofs(scene);
  const next = proofs[identityDraft.of(state).fits.length];
  if (next !== undefined) return ask(scene, { ...state, asked: QUESTIONS[next] });
  return proofs.length >= 2 ? judge(scene, state) : offerCallback(scene, state);
}

/** Without one of the proofs staff call the number that they have, which is one of its own. */
export function offerCallback(scene: Scene, state: DialogueState): Step {
  const { proofs } = identitySettings.of(scene.office);
  if (!proofs.includes('callback')) return notConfirmed(scene, state);
  return ask(scene, { ...state, asked: 'identity-callback' });
}

function judge(scene: Scene, state: DialogueState): Step {
  const [first = [], ...others] = identityDraft.of(state).fits;
  const fitAll = first.filter((id) => others.every((ids) => ids.includes(id)));
  return withRecords(scene, state, (records) =>
    query(() => records.judge(claimedIn(scene, state), fitAll, limitOf(scene)), {
      found: ({ personId, subjects }) =>
        personId === undefined ? failed(scene, state, subjects) : proved(scene, state, personId),
      failed: notConfirmed(scene, state),
    }),
  );
}

function proved(scene: Scene, state: DialogueState, personId: string): Step {
  const { callId } = scene;
  const known = identityDraft.with(startAgain(state), { failures: 0, proved: { personId, callId } });
  return goOnProved(scene, known, personId);
}

/** Counted before it is told: whoever hangs up and rings again has no new tries. */
function failed(scene: Scene, before: DialogueState, subjects: readonly string[]): Step {
  const failures = failuresOf(scene, before) + 1;
  const state = identityDraft.with(startAgain(before), { failures, failedIn: scene.callId });
  const isOver = failures >= identitySettings.of(scene.office).failures;
  const { again } = IDENTITY_WORDS[scene.language.tag];
  return {
    effect: 'commit',
    commands: [{ type: 'note-failure', id: scene.newId(), subjects, atMs: scene.nowMs }],
    after: (committed) =>
      committed === 'stored' && !isOver ? ask(scene, state, again) : notConfirmed(scene, state),
  };
}

function withRecords(scene: Scene, state: DialogueState, next: (records: DeskRecords) => Step): Step {
  return scene.records ? next(scene.records) : notConfirmed(scene, state);
}
