import { z } from 'zod';
import type { KeptMessage } from '../../../ports/message-repository.ts';
import { officeTag } from '../../office-language.ts';
import { localTime } from '../../opening-hours.ts';
import type { DialogueState } from '../../state/dialogue-state.ts';
import type { Scene, Step, Topic } from '../../topic.ts';
import { nameOf } from '../../turn/name-of.ts';
import { goOn } from '../../turn/question.ts';
import { query } from '../../turn/step.ts';
import { identified } from '../identity/identified.ts';
import { MY_MESSAGES_WORDS } from './words.ts';

const NAME = 'my-messages';
/** Nobody keeps more in mind. */
const MOST_TOLD = 3;
const MOST_REASON_CHARS = 80;
/** Up to then a weekday is enough. */
const WEEK_MS = 6 * 86_400_000;

/** What became of the messages that a caller has left: told to who has proved to be them. */
export const myMessagesTopic: Topic = {
  name: NAME,
  sentences: (_, tag) => ({ anyOf: MY_MESSAGES_WORDS[tag].questions }),
  request: (scene, state, { text }) =>
    MY_MESSAGES_WORDS[scene.language.tag].asks.test(scene.readers.normalise(text))
      ? identified(scene, state, NAME)
      : undefined,
  proved(scene, state, personId) {
    const { records } = scene;
    if (!records) return undefined;
    return query(() => records.messagesOf(personId, MOST_TOLD), {
      found: (messages) => tell(scene, state, messages),
      failed: goOn(scene, state, scene.book.cannotTell),
    });
  },
  tools: (scene, state) => [
    {
      name: 'my_messages',
      description:
        'When the caller asks what became of a message that they have left. The system asks who they are, and tells them.',
      parameters: z.object({}),
      ask: identified(scene, state, NAME),
      run: () => ({ type: 'step', step: identified(scene, state, NAME) }),
    },
  ],
};

function tell(scene: Scene, state: DialogueState, messages: readonly KeptMessage[]): Step {
  const { told, none } = MY_MESSAGES_WORDS[scene.language.tag];
  if (messages.length === 0) return goOn(scene, state, none);
  const sentences = messages.map(({ reason, ownerKey, forKey, claimedAtMs, doneAtMs, takenAtMs }) =>
    told({
      day: dayOf(scene, takenAtMs),
      reason: reason === null ? null : shortened(reason),
      forName: nameOf(scene.office, ownerKey ?? forKey),
      status: doneAtMs !== null ? 'done' : claimedAtMs !== null ? 'claimed' : 'open',
    }),
  );
  return goOn(scene, state, ...sentences);
}

function shortened(reason: string): string {
  if (reason.length <= MOST_REASON_CHARS) return reason;
  return `${reason.slice(0, MOST_REASON_CHARS).replace(/\s+\S*$/, '')} …`;
}

function dayOf({ office, language, nowMs, today }: Scene, takenAtMs: number): string | null {
  if (localTime(takenAtMs, office.timeZone).date === today) return null;
  const { timeZone } = office;
  const date = nowMs - takenAtMs > WEEK_MS ? ({ day: 'numeric', month: 'long' } as const) : {};
  return new Intl.DateTimeFormat(officeTag(office, language), { timeZone, weekday: 'long', ...date }).format(
    takenAtMs,
  );
}
