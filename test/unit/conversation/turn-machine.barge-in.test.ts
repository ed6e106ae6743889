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
  '"mm-hm" that is known early holds us no less than one that is not',
  `${held} partial:nod@2150 ticks@2480`,
  ['pause@2000 → held'],
);
situation('"yeah, right, okay" may last: we go on over it', `${held} partial:nod@2150 ticks@2600`, [
  'pause@2000 go-on@2500 → resumed',
]);
situation('our own voice come back may last: we go on over it', `${held} partial:none@2150 ticks@2600`, [
  'pause@2000 go-on@2500 → resumed',
]);
situation('a room full of people may talk: we go on over it', `${held} ticks:many@2600`, [
  'pause@2000 go-on@2500 → resumed',
]);
situation('a room full of people holds us not a tick less', `${held} ticks:many@2480`, ['pause@2000 → held']);
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
// We go on before the words are known.

/** It is over, its words are late, and at 2500 we have gone on. */
const wentOn = `${short} ticks@2500`;

situation('a short sound holds us no longer than its time', wentOn, [
  'pause@2000 ask@2200 go-on@2500 → resumed',
]);
situation('a short sound holds us not a tick less than its time', `${short} ticks@2480`, [
  'pause@2000 ask@2200 → held',
]);
situation(
  'a sound that ends after that time holds us no longer',
  `${held} ticks@2540 speech-end@2540 ticks@2560`,
  ['pause@2000 ask@2540 go-on@2560 → resumed'],
);
situation('words that come after we went on still have the floor', `${wentOn} words:complete@2700`, [
  'pause@2000 ask@2200 go-on@2500 stop@2700 → caller-paused',
]);
situation(
  'words that come after we went on are answered like any turn',
  `${wentOn} words:complete@2700 words:complete@2740 ticks@2800`,
  ['pause@2000 ask@2200 go-on@2500 stop@2700 ask@2700 prepare@2740 answer@2740 → preparing'],
);
situation('"okay" that is known after we went on is forgotten', `${wentOn} words:nod@2700`, [
  'pause@2000 ask@2200 go-on@2500 forget@2700 → speaking',
]);
situation('a cough that is known after we went on is forgotten', `${wentOn} words:none@2700 ticks@4000`, [
  'pause@2000 ask@2200 go-on@2500 forget@2700 → speaking',
]);
situation('first words that mean nothing are waited on', `${wentOn} partial:nod@2700`, [
  'pause@2000 ask@2200 go-on@2500 → resumed',
]);
situation(
  'somebody who talks on and on has the floor with the first word',
  `${held} ticks:many@2600 partial:open@3100`,
  ['pause@2000 go-on@2500 stop@3100 → caller-speaking'],
);
situation(
  'a voice we went on over is asked for its words when it ends',
  `${held} ticks:many@2600 speech-end@3000`,
  ['pause@2000 go-on@2500 ask@3000 → resumed'],
);
situation('the next sound holds us again', `${wentOn} speech-start@2600`, [
  'pause@2000 ask@2200 go-on@2500 pause@2600 → held',
]);
situation('a key stops speech that went on', `${wentOn} key@2600`, [
  'pause@2000 ask@2200 go-on@2500 stop@2600 → listening',
]);
situation('what was said over the end of our speech is a turn', `${wentOn} reply-ended@2600`, [
  'pause@2000 ask@2200 go-on@2500 → caller-paused',
]);
situation(
  'a goodbye that went on is finished, whatever was said over it',
  `${wentOn} reply-farewell@2600 words:complete@2700`,
  ['pause@2000 ask@2200 go-on@2500 → speaking'],
);

// Our own voice, come back.

situation('our own voice holds us until it is known for ours', `${held} speech-end:ours@2240`, [
  'pause@2000 resume@2240 → speaking',
]);
situation(
  'our own voice over a goodbye holds it no longer',
  `${held} reply-farewell@2100 speech-end:ours@2240`,
  ['pause@2000 resume@2240 → speaking'],
);
situation(
  'a voice we went on over that was ours is forgotten',
  `${held} ticks:many@2600 speech-end:ours@2700`,
  ['pause@2000 go-on@2500 forget@2700 → speaking'],
);

// Of our speech little is left.

situation(
  'the end of our speech waits for the words of a short sound',
  `${short} ticks:end@3080 words:complete@3090`,
  ['pause@2000 ask@2200 stop@3090 → caller-paused'],
);
situation('it does not wait for ever', `${short} ticks:end@3100`, [
  'pause@2000 ask@2200 go-on@3100 → resumed',
]);
situation(
  '"okay" lets the end of our speech go on when it is known',
  `${short} ticks:end@2600 words:nod@2620`,
  ['pause@2000 ask@2200 resume@2620 → speaking'],
);
situation('a voice that lasts ends it no later than any other speech', `${held} ticks:end@2600`, [
  'pause@2000 stop@2600 → caller-speaking',
]);
situation(
  'a room full of people holds the end of our speech no longer than a short sound',
  `${held} ticks:many@2480 ticks:many-end@3100`,
  ['pause@2000 go-on@3100 → resumed'],
);

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

situation(
  'a goodbye that is known while a cough holds it is finished',
  `${short} reply-farewell@2250 words:none@2320 speech-start@2500`,
  ['pause@2000 ask@2200 resume@2320 → speaking'],
);
situation(
  'so is one that goes on before the cough is known',
  `${short} reply-farewell@2250 ticks@2500 words:complete@2700`,
  ['pause@2000 ask@2200 go-on@2500 → speaking'],
);
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
