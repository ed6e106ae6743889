import type { Said, SideAnswer } from '../side-talk.ts';
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
  if (waiting.length === 0) {
    await talk.say(words.noMessages);
    return 'done';
  }
  let before = words.messageCount(waiting.length);
  for (const [index, message] of waiting.entries()) {
    const next = await oneMessage(message, { place: index + 1, before }, visit);
    if (next.type === 'call') return { call: next.dial };
    if (next.type === 'gone') return 'done';
    before = next.before;
  }
  await talk.say([before, words.noMore]);
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

/** Each `before` is said in front of what is told next. */
type Act =
  | { readonly type: 'next'; readonly before: string }
  /** The same message, whole or only its keys. */
  | { readonly type: 'same'; readonly whole: boolean; readonly before: Said }
  | { readonly type: 'call'; readonly dial: string };

async function oneMessage(
  message: DeskMessage,
  { place, before }: { readonly place: number; readonly before: string },
  visit: DeskVisit,
): Promise<Exclude<Act, { type: 'same' }> | { readonly type: 'gone' }> {
  const { talk, words } = visit;
  const keys = words.messageKeys({ callBack: message.dial !== null, listen: message.sound !== null });
  const whole = `${words.message({ ...message, place })} ${keys}`;
  let said: Said = [before, whole];
  for (;;) {
    const answer = await talk.ask(said, { keys: 1 });
    if (!answer) return { type: 'gone' };
    const act = await actOn(keyOf(answer), message, visit);
    if (act.type !== 'same') return act;
    said = [...[act.before].flat(), act.whole ? whole : keys];
  }
}

async function actOn(key: string, message: DeskMessage, visit: DeskVisit): Promise<Act> {
  const { words, messages } = visit;
  switch (key) {
    case '1':
      return message.dial === null ? AGAIN : callBack(message.id, message.dial, visit);
    case '2':
      return { type: 'next', before: (await messages.done(message.id)) ? words.done : words.notKept };
    case '3':
    case '':
      return { type: 'next', before: '' };
    case '5':
      return message.sound === null
        ? { ...AGAIN, whole: false }
        : { type: 'same', whole: false, before: [await message.sound()] };
    default:
      return AGAIN;
  }
}

const AGAIN = { type: 'same', whole: true, before: [] } as const;

/** Nobody else calls back meanwhile. */
async function callBack(id: string, dial: string, { talk, words, messages }: DeskVisit): Promise<Act> {
  const taken = await messages.claim(id);
  if (taken !== 'claimed') return { ...AGAIN, before: words.hasIt(taken.by) };
  await talk.say(words.callingBack);
  return { type: 'call', dial };
}

/** Empty when nothing was pressed: the next one is told. */
function keyOf(answer: SideAnswer): string {
  return answer.type === 'keys' ? answer.digits : '';
}
