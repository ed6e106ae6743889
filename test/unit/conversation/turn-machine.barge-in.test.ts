import { situation } from './turn-script.ts';

/** We are speaking, and at 2000 the caller makes a sound. */
const held = 'audible@40 speech-start@2000';
/** A short one. */
const short = `${held} speech-end@2200`;

// The first sound.

situation('our speech is held at the first sound of the caller', held, ['pause@2000 → held']);
situation('a sound that lasts has the floor', `${held} ticks@2600`, [
  'pause@2000 stop@2600 → caller-speaking',
]);
situation('a sound has the floor not a tick before its time', `${held} ticks@2580`, ['pause@2000 → held']);
situation('the words of a sound over ours are asked for as soon as it ends', short, [
  'pause@2000 ask@2200 → held',
]);

// What the sound was.

situation('a cough costs a short pause', `${short} words:none@2320`, [
  'pause@2000 ask@2200 resume@2320 → speaking',
]);
situation('our own voice come back costs a short pause', `${short} partial:none@2250 words:none@2320`, [
  'pause@2000 ask@2200 resume@2320 → speaking',
]);
situation('"mm-hm" takes nothing away', `${short} words:nod@2320`, [
  'pause@2000 ask@2200 resume@2320 → speaking',
]);
situation(
  '"mm-hm" that is known early waits until the caller is quiet',
  `${held} partial:nod@2150 ticks@2700`,
  ['pause@2000 → held'],
);
situation('"yeah, right, okay" may take a second', `${held} partial:nod@2150 ticks@3080`, [
  'pause@2000 → held',
]);
situation('"yeah, right, okay" for longer is somebody who talks', `${held} partial:nod@2150 ticks@3100`, [
  'pause@2000 stop@3100 → caller-speaking',
]);
situation(
  'noise without words may last a little longer than speech',
  `${held} partial:none@2150 ticks@2780`,
  ['pause@2000 → held'],
);
situation('noise without words has the floor in the end', `${held} partial:none@2150 ticks@2800`, [
  'pause@2000 stop@2800 → caller-speaking',
]);
situation('a nod that turns into a question is one', `${held} partial:nod@2150 partial:open@2400`, [
  'pause@2000 stop@2400 → caller-speaking',
]);
situation('the first word that means something has the floor', `${held} partial:open@2200`, [
  'pause@2000 stop@2200 → caller-speaking',
]);
situation('a quick "no, wait" has it when its words are known', `${short} words:complete@2320`, [
  'pause@2000 ask@2200 stop@2320 → caller-paused',
]);
situation(
  'a quick "no, wait" is answered after the shortest wait once its words are known to be all',
  `${short} words:complete@2320 words:complete@2350 ticks@2400`,
  ['pause@2000 ask@2200 stop@2320 ask@2320 prepare@2350 answer@2400 → preparing'],
);
situation('a quick "no, wait" has the floor with its first words', `${short} partial:open@2260`, [
  'pause@2000 ask@2200 stop@2260 → caller-paused',
]);
situation(
  'the first words of an interruption are not taken for all of it',
  `${short} partial:complete@2260 ticks@2980`,
  ['pause@2000 ask@2200 stop@2260 ask@2300 → caller-paused'],
);
situation('a sound nobody can name costs a short pause', `${short} ticks@2600`, [
  'pause@2000 ask@2200 resume@2600 → speaking',
]);
situation('a sound nobody can name holds us not a tick less than its time', `${short} ticks@2580`, [
  'pause@2000 ask@2200 → held',
]);
situation('words that come after we went on are too late', `${short} ticks@2600 words:complete@2700`, [
  'pause@2000 ask@2200 resume@2600 → speaking',
]);

// More than one sound.

situation(
  'two short sounds in a row are one overlap',
  `${held} speech-end@2150 speech-start@2250 ticks@2600`,
  ['pause@2000 ask@2150 stop@2600 → caller-speaking'],
);
situation(
  'the words of a second sound are asked for again',
  `${held} speech-end@2150 speech-start@2250 speech-end@2400`,
  ['pause@2000 ask@2150 ask@2400 → held'],
);
situation('after a cough the next sound holds again', `${short} words:none@2320 speech-start@2500`, [
  'pause@2000 ask@2200 resume@2320 pause@2500 → held',
]);
situation(
  'after a cough the next sound has its own time',
  `${short} words:none@2320 speech-start@2500 ticks@3080`,
  ['pause@2000 ask@2200 resume@2320 pause@2500 → held'],
);
situation(
  'a caller who interrupts and pauses may go on',
  `${held} partial:open@2200 speech-end@2600 speech-start@3000 ticks@4000`,
  ['pause@2000 stop@2200 prepare@2600 ask@2700 drop@3000 → caller-speaking'],
);
situation(
  'what was said over us is answered like any turn',
  `${held} partial:open@2200 speech-end@2600 words:complete@2660 ticks@2800`,
  ['pause@2000 stop@2200 prepare@2600 ask@2700 answer@2800 → preparing'],
);

// Keys.

situation('a key stops our speech at once', 'audible@40 key@1500', ['stop@1500 → listening']);
situation('a key stops held speech at once', `${held} key@2100`, ['pause@2000 stop@2100 → listening']);
situation('a key in the sound that held us is not its end', `${held} key@2100 speech-end@2200 ticks@8080`, [
  'pause@2000 stop@2100 → listening',
]);

// The end of our speech.

situation(
  'speech that had been played out when it was held is not gone on with',
  `${held} reply-ended@2020`,
  ['pause@2000 → caller-speaking'],
);
situation(
  'speech that had been played out is not gone on with when the sound is over',
  `${short} reply-ended@2220`,
  ['pause@2000 ask@2200 → caller-paused'],
);
situation(
  'the sound over our last word is answered',
  `${short} reply-ended@2220 words:complete@2320 ticks@2400`,
  ['pause@2000 ask@2200 ask@2300 prepare@2320 answer@2400 → preparing'],
);

// Goodbyes.

situation('a goodbye is finished', 'goodbye@40 speech-start@500 key@600 words:complete@700 ticks@5000', [
  '→ speaking',
]);
situation(
  'a goodbye that is known only after it began is finished',
  'audible@40 reply-farewell@300 speech-start@500 ticks@5000',
  ['→ speaking'],
);
situation('after a goodbye the caller may speak', 'goodbye@40 reply-ended@2000 speech-start@2100', [
  '→ caller-speaking',
]);
