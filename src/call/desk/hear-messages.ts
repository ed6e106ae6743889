import type { SideAnswer } from '../side-talk.ts';
import type { DeskMessage, DeskVisit } from './desk-visit.ts';

const PIN_KEYS = 8;
const PIN_TRIES = 3;
/** Nobody listens to more in one call; what is left is there the next time. */
const MOST_MESSAGES = 20;

/** Waiting messages, one after the other: each can be called back, marked as done, or left. */
export async function hearMessages(visit: DeskVisit): Promise<'done' | { readonly call: string }> {
  const { talk, words, messages } = visit;
  if (!(await knowsPin(visit))) return 'done';
  const waiting = (await messages.waiting()).slice(0, MOST_MESSAGES);
  await talk.say(waiting.length === 0 ? words.noMessages : words.messageCount(waiting.length));
  for (const [index, message] of waiting.entries()) {
    if (talk.gone.aborted) return 'done';
    const next = await oneMessage(message, index + 1, visit);
    if (next !== 'next') return next;
  }
  if (waiting.length > 0) await talk.say(words.noMore);
  return 'done';
}

async function knowsPin({ talk, words, pin, extension }: DeskVisit): Promise<boolean> {
  for (let times = 0; times < PIN_TRIES; times += 1) {
    if (pin.isShut(extension)) {
      await talk.say(words.shut);
      return false;
    }
    const question = times === 0 ? words.askPin : `${words.wrongPin} ${words.askPin}`;
    const answer = await talk.ask(question, { keys: PIN_KEYS });
    if (!answer) return false;
    if (answer.type === 'keys' && pin.isRight(extension, answer.digits)) return true;
  }
  await talk.say(words.wrongPin);
  return false;
}

async function oneMessage(
  message: DeskMessage,
  place: number,
  { talk, words, messages }: DeskVisit,
): Promise<'next' | 'done' | { readonly call: string }> {
  const can = { callBack: message.dial !== null, listen: message.sound !== null };
  const keys = words.messageKeys(can);
  let text = `${words.message({ ...message, place })} ${keys}`;
  for (;;) {
    const answer = await talk.ask(text, { keys: 1 });
    if (!answer) return 'done';
    const key = keyOf(answer);
    if (key === '1' && message.dial !== null) {
      const taken = await messages.claim(message.id);
      await talk.say(taken === 'claimed' ? words.callingBack : words.hasIt(taken.by));
      if (taken === 'claimed') return { call: message.dial };
    } else if (key === '2') {
      await talk.say((await messages.done(message.id)) ? words.done : words.notKept);
      return 'next';
    } else if (key === '3' || key === '') return 'next';
    else if (key === '5' && message.sound !== null) await talk.play(await message.sound());
    text = key === '5' ? keys : `${words.message({ ...message, place })} ${keys}`;
  }
}

/** Empty when nothing was pressed: the next one is told. */
function keyOf(answer: SideAnswer): string {
  return answer.type === 'keys' ? answer.digits : '';
}
