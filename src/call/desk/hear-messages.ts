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

type Next = 'next' | 'again' | 'keys' | 'done' | { readonly call: string };

async function oneMessage(
  message: DeskMessage,
  place: number,
  visit: DeskVisit,
): Promise<Exclude<Next, 'again' | 'keys'>> {
  const { talk, words } = visit;
  const keys = words.messageKeys({ callBack: message.dial !== null, listen: message.sound !== null });
  const whole = `${words.message({ ...message, place })} ${keys}`;
  let text = whole;
  for (;;) {
    const answer = await talk.ask(text, { keys: 1 });
    if (!answer) return 'done';
    const next = await actOn(keyOf(answer), message, visit);
    if (next !== 'again' && next !== 'keys') return next;
    text = next === 'keys' ? keys : whole;
  }
}

async function actOn(key: string, message: DeskMessage, visit: DeskVisit): Promise<Next> {
  const { talk, words, messages } = visit;
  switch (key) {
    case '1':
      return message.dial === null ? 'again' : callBack({ ...message, dial: message.dial }, visit);
    case '2':
      await talk.say((await messages.done(message.id)) ? words.done : words.notKept);
      return 'next';
    case '3':
    case '':
      return 'next';
    case '5':
      if (message.sound !== null) await talk.play(await message.sound());
      return 'keys';
    default:
      return 'again';
  }
}

/** Nobody else calls back meanwhile. */
async function callBack(
  { id, dial }: DeskMessage & { readonly dial: string },
  { talk, words, messages }: DeskVisit,
): Promise<Next> {
  const taken = await messages.claim(id);
  if (taken !== 'claimed') {
    await talk.say(words.hasIt(taken.by));
    return 'again';
  }
  await talk.say(words.callingBack);
  return { call: dial };
}

/** Empty when nothing was pressed: the next one is told. */
function keyOf(answer: SideAnswer): string {
  return answer.type === 'keys' ? answer.digits : '';
}
