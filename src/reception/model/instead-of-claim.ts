import { heldBack } from '../desk/held-back.ts';
import type { DialogueState } from '../state/dialogue-state.ts';
import type { Scene, Step } from '../topic.ts';
import { messageDraft } from '../topics/message/draft.ts';
import { startMessage } from '../topics/message/parts.ts';
import { askAmong } from '../topics/transfer/put-through.ts';
import { raiseAlarm } from '../turn/alarm.ts';
import { tellClosed } from '../turn/closed.ts';
import { ask } from '../turn/question.ts';
import type { Claim } from './clause-gate.ts';

/**
 * What happens instead of what a model claims and no tool of the turn did. What is claimed as noted, booked or promised
 * is taken as a message, properly, for whom the claim names. Who is to be put through is asked whether that is the one:
 * words ring nobody's telephone, and a caller who has asked for a person is not left in silence. A rescue that nobody
 * has called is told like any danger.
 */
export function insteadOfClaim(scene: Scene, state: DialogueState, { kind, clause }: Claim): Step {
  const named = scene.readers.findPeople(clause, scene.office.people);
  const candidates = named.exact ? named.people.map(({ key }) => key) : [];
  if (kind === 'transfer') return offerTransfer(scene, state, candidates);
  if (scene.language.model.namesRescue(clause)) return raiseAlarm(scene, state, 'medical');
  if (scene.topics.questionOf(state).isTask) return ask(scene, state);
  const [only] = candidates.length === 1 ? candidates : [];
  return startMessage(scene, state, only ?? messageDraft.of(state).forKey);
}

function offerTransfer(scene: Scene, state: DialogueState, candidates: readonly string[]): Step {
  const key = (candidates.length === 1 ? candidates[0] : null) ?? null;
  const why = candidates.length > 1 ? undefined : heldBack(scene, state, key);
  if (why) return tellClosed(scene, state, { key, why });
  const people = candidates.map((each) => ({ key: each }));
  if (people.length === 1) return askAmong(scene, state, 'confirm-person', people);
  if (people.length > 1) return askAmong(scene, state, 'which-person', people);
  const resume = state.asked === 'person-offer' ? state.resume : state.asked;
  return ask(scene, { ...state, asked: 'person-offer', resume });
}
