import type { DialogueState } from '../dialogue-state.ts';
import { tellAddress } from './address.ts';
import { answer } from './answers.ts';
import { tellHours } from './hours.ts';
import { startMessage } from './message.ts';
import { typedNumber } from './message-number.ts';
import { repeat } from './open-request.ts';
import { toPeople } from './people.ts';
import { YES_NO } from './question.ts';
import { readWords, type Scene, type Step } from './step.ts';
import { putThrough } from './transfer.ts';
import { unclear } from './unclear.ts';

/** The first key of the menu that stands for a person of the directory. */
const FIRST_PERSON_KEY = 4;

const PARTS: Readonly<Record<string, string>> = { '1': 'name', '2': 'number', '3': 'reason' };

/**
 * One turn of keys. `0` is a person everywhere, also while a number is dictated: there it is a digit only
 * together with others. `*` repeats, `#` only ends an input.
 */
export function pressed(scene: Scene, state: DialogueState, digits: string): Step {
  const keys = digits.replaceAll('#', '');
  if (keys === '0') return toPeople(scene, state);
  if (keys === '*') return repeat(scene, state);
  return dialled(scene, state, keys) ?? unclear(scene, state);
}

function dialled(scene: Scene, state: DialogueState, keys: string): Step | undefined {
  const { asked, candidates } = state;
  if (asked === 'message-number') return typedNumber(scene, state, keys);
  if (YES_NO.has(asked)) return yesNo(scene, state, keys);
  if (asked === 'message-name' || asked === 'message-reason') return undefined;
  if (asked === 'message-fix') {
    const part = PARTS[keys];
    return part === undefined ? undefined : answer(scene, state, readWords(scene, part));
  }
  if (asked === 'which-person' && candidates.length > 0) {
    return ring(scene, state, candidates[Number(keys) - 1]);
  }
  return menu(scene, state, keys);
}

function yesNo(scene: Scene, state: DialogueState, keys: string): Step | undefined {
  if (keys === '1') return answer(scene, state, readWords(scene, 'yes'));
  if (keys === '2') return answer(scene, state, readWords(scene, 'no'));
  return state.asked === 'callback-offer' ? typedNumber(scene, state, keys) : undefined;
}

function menu(scene: Scene, state: DialogueState, keys: string): Step | undefined {
  switch (keys) {
    case '1':
      return tellHours(scene, state, undefined);
    case '2':
      return startMessage(scene, state, null);
    case '3':
      return tellAddress(scene, state);
    default:
      return ring(scene, state, scene.office.people[Number(keys) - FIRST_PERSON_KEY]?.key);
  }
}

function ring(scene: Scene, state: DialogueState, key: string | undefined): Step | undefined {
  const person = scene.office.people.find((each) => each.key === key);
  return person ? putThrough(scene, state, person) : undefined;
}
