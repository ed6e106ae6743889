import { situation } from './turn-script.ts';

/** The caller has said something and fallen silent at 400. */
const said = 'speech-start@0 speech-end@400';
const answered = `${said} words:complete@460 ticks@600`;

// Ends of turns.

situation('a whole sentence is answered after the shortest wait', `${said} words:complete@460 ticks@600`, [
  'prepare@460 ask@500 answer@600 → preparing',
]);
situation('no sentence is answered a tick before its wait is over', `${said} words:complete@460 ticks@580`, [
  'prepare@460 ask@500 → caller-paused',
]);
situation('a sentence that may go on gets longer', `${said} words:open@520 ticks@1100`, [
  'ask@500 prepare@520 ask-again@700 answer@1100 → preparing',
]);
situation('a sentence that must go on is waited for longest', `${said} words:unfinished@520 ticks@2000`, [
  'ask@500 ask-again@700 prepare@1500 answer@2000 → preparing',
]);
situation('a sound in which no word was understood is waited out', `${said} words:none@520 ticks@1400`, [
  'ask@500 ask-again@700 answer@1400 → preparing',
]);
situation('a sound of which nothing is known is answered in the end', `${said} ticks@1200`, [
  'ask@500 answer@1200 → preparing',
]);
situation('words are asked for once a pause is longer than a closed "p"', `${said} ticks@480`, [
  '→ caller-paused',
]);
situation('words are asked for only once a pause', `${said} ticks@1180`, ['ask@500 → caller-paused']);
situation(
  'whole words of which more may come are not answered in haste',
  `${said} partial:complete@440 ticks@1180`,
  ['prepare@440 ask@500 → caller-paused'],
);
situation(
  'words of which more may come are answered once their time is over',
  `${said} partial:complete@440 ticks@1200`,
  ['prepare@440 ask@500 answer@1200 → preparing'],
);
situation(
  'the answer to a sentence that must go on is prepared only when it is due in half a second',
  `${said} words:unfinished@520 ticks@1480`,
  ['ask@500 ask-again@700 → caller-paused'],
);
situation(
  'an unfinished sentence is waited for although more may have been said',
  `${said} partial:unfinished@440 ticks@2000`,
  ['ask@500 prepare@1500 answer@2000 → preparing'],
);
situation(
  'words that come late are answered at the next tick',
  `${said} ticks@1000 words:complete@1010 ticks@1020`,
  ['ask@500 prepare@1010 answer@1020 → preparing'],
);
situation(
  'late words that must go on stretch the pause',
  `${said} ticks@1180 words:unfinished@1190 ticks@1980`,
  ['ask@500 ask-again@1200 prepare@1500 → caller-paused'],
);
situation('words once known to be all stay so', `${said} words:open@460 partial:complete@500 ticks@600`, [
  'prepare@460 ask@500 answer@600 → preparing',
]);
situation(
  'known before the pause, words still count in it',
  `speech-start@0 partial:open@380 speech-end@400 ticks@1200`,
  ['prepare@400 ask@500 answer@1200 → preparing'],
);
situation('an engine that hears the turn end ends it', `${said} words:open@520 turn-over@540 ticks@600`, [
  'ask@500 prepare@520 answer@600 → preparing',
]);
situation(
  'an engine that hears the turn end ends it before its words are all there',
  `${said} partial:open@440 turn-over@460 ticks@600`,
  ['prepare@440 ask@500 answer@600 → preparing'],
);
situation(
  'an engine that hears the turn end ends it not before the shortest wait',
  `${said} turn-over@420 ticks@580`,
  ['ask@500 → caller-paused'],
);
situation(
  'an engine that ends turns while the caller speaks is not believed',
  'speech-start@0 turn-over@200 ticks@600',
  ['→ caller-speaking'],
);
situation('sound that never pauses is answered in the end', 'speech-start@0 ticks@30000', [
  'answer@30000 → preparing',
]);
situation('sound that never pauses is not answered a tick before its time', 'speech-start@0 ticks@29980', [
  '→ caller-speaking',
]);
situation(
  'a pause starts the time of an endless turn anew',
  'speech-start@0 speech-end@20000 speech-start@20200 ticks@49980',
  ['ask@20100 → caller-speaking'],
);

// Going on.

situation('a caller who thinks may go on', `${said} speech-start@900 ticks@1500`, [
  'ask@500 → caller-speaking',
]);
situation(
  'a caller who has said "I would like to" may think for longer',
  `${said} words:unfinished@520 ticks@1900 speech-start@1900`,
  ['ask@500 ask-again@700 prepare@1500 drop@1900 → caller-speaking'],
);
situation(
  'each pause has its own words',
  `${said} words:open@460 speech-start@700 speech-end@1200 ticks@1300`,
  ['prepare@460 ask@500 drop@700 ask@1300 → caller-paused'],
);
situation(
  'words of before the pause are not all after it',
  `${said} words:complete@460 speech-start@500 speech-end@800 ticks@1580`,
  ['prepare@460 drop@500 ask@900 → caller-paused'],
);
situation(
  'what was heard as an end may go on all the same',
  `${said} words:complete@460 turn-over@480 speech-start@560`,
  ['prepare@460 ask@500 drop@560 → caller-speaking'],
);
situation(
  'an end heard in an earlier pause means nothing now',
  `${said} turn-over@420 speech-start@500 speech-end@900 ticks@1600`,
  ['ask@1000 → caller-paused'],
);

// Preparing in advance.

situation(
  'words that were whole before the pause are answered in advance at once',
  'speech-start@0 partial:complete@300 speech-end@400',
  ['prepare@400 → caller-paused'],
);
situation(
  'unfinished words are not answered in advance',
  'speech-start@0 partial:unfinished@300 speech-end@400 ticks@480',
  ['→ caller-paused'],
);
situation('a noise is not answered in advance', 'speech-start@0 partial:none@300 speech-end@400 ticks@480', [
  '→ caller-paused',
]);
situation(
  'more of the same pause asks for no second answer',
  `${said} partial:open@420 partial:complete@440 words:complete@460`,
  ['prepare@420 → caller-paused'],
);
situation('nothing is prepared while the caller speaks', 'speech-start@0 partial:complete@300 ticks@2000', [
  '→ caller-speaking',
]);
situation(
  'nothing is prepared when that is switched off',
  `speech-start@0 partial:complete@300 speech-end@400 words:complete@460 ticks@600`,
  ['ask@500 answer@600 → preparing', { speculate: false }],
);
situation('a caller who goes on makes the answer worthless', `${said} words:complete@460 speech-start@500`, [
  'prepare@460 drop@500 → caller-speaking',
]);
situation(
  'a caller who has gone on gets a new answer',
  `${said} words:complete@460 speech-start@500 speech-end@900 words:complete@960 ticks@1100`,
  ['prepare@460 drop@500 prepare@960 ask@1000 answer@1100 → preparing'],
);

// Dropping what nobody has heard.

situation('an answer nobody has heard is dropped when the caller goes on', `${answered} speech-start@700`, [
  'prepare@460 ask@500 answer@600 drop@700 → caller-speaking',
]);
situation(
  'a turn that goes on after its answer was dropped ends like any other',
  `${answered} speech-start@700 speech-end@900 words:complete@960 ticks@1100`,
  ['prepare@460 ask@500 answer@600 drop@700 prepare@960 ask@1000 answer@1100 → preparing'],
);
situation('a key takes the place of an answer nobody has heard', `${answered} key@700`, [
  'prepare@460 ask@500 answer@600 drop@700 → listening',
]);
situation('a key in a pause takes the place of the words', `${said} words:open@460 key@500 ticks@1500`, [
  'prepare@460 drop@500 → listening',
]);
situation('keys that make an answer end a pause', `${said} words:open@460 keys-complete@500 ticks@3000`, [
  'prepare@460 → preparing',
]);
situation('keys that make an answer end what is being said', 'speech-start@0 keys-complete@500', [
  '→ preparing',
]);
situation('an answer without sound gives the floor back', `${answered} reply-ended@700`, [
  'prepare@460 ask@500 answer@600 → listening',
]);
situation(
  'words that come while an answer is prepared change nothing',
  `${answered} words:complete@640 turn-over@650 speech-end@660 ticks@5000`,
  ['prepare@460 ask@500 answer@600 → preparing'],
);

situation('a noise that was no turn gives the floor back', `${answered} nothing-said@700`, [
  'prepare@460 ask@500 answer@600 → listening',
]);
situation(
  'a noise that turns out to be none changes nothing while our speech is heard',
  `${answered} audible@660 nothing-said@700`,
  ['prepare@460 ask@500 answer@600 → speaking'],
);
situation('who comes back from a hold in their own turn hears where we were', 'ticks@100 caller-back@100', [
  'take-up@100 → preparing',
]);
situation('nor is it taken back by a sound', 'caller-back@100 speech-start@200', ['take-up@100 → preparing']);
situation('who comes back from a hold in ours hears it go on', 'audible@40 caller-back@100', ['→ speaking']);

// The greeting.

situation('the greeting is spoken to who says nothing', 'ticks@40 audible@40', ['→ speaking']);
situation(
  'a greeting that is slow is spoken over the first words, which are answered after it',
  'speech-start@0 audible@500 speech-end@800 reply-ended@2000 ticks@2060',
  ['ask@2000 answer@2020 → preparing'],
);
situation(
  'who still speaks when the greeting ends has the floor',
  'speech-start@0 audible@500 reply-ended@2000 ticks@2100',
  ['→ caller-speaking'],
);
situation(
  'who spoke before the greeting and speaks again interrupts it',
  'speech-start@0 audible@500 speech-end@800 speech-start@1200',
  ['pause@1200 → held'],
);
situation(
  'what is said on and on is answered, and what follows without a pause after that',
  'speech-start@0 ticks@30000 audible@30200 speech-end@31000 reply-ended@32000 ticks@32040',
  ['answer@30000 ask@32000 answer@32020 → preparing'],
);

// An engine that listens for turns.

situation(
  'a street behind a caller who has finished does not keep the answer back',
  'speech-start@0 partial:complete@1500 turn-over@2000 ticks@2840',
  ['answer@2840 → preparing'],
);
situation('nor does it a tick too early', 'speech-start@0 turn-over@2000 ticks@2820', ['→ caller-speaking']);
situation('who says more was not over', 'speech-start@0 turn-over@2000 partial:open@2400 ticks@4000', [
  '→ caller-speaking',
]);
situation(
  'a turn that is over a moment before the voice is known to end is answered soon',
  'speech-start@0 partial:open@300 turn-over@380 speech-end@400 words:open@500 ticks@620',
  ['prepare@400 ask@500 answer@600 → preparing'],
);

// Keys are certain.

situation(
  'a cough takes no keys back',
  'key@100 keys-complete@100 speech-start@200 speech-end@300 audible@500',
  ['→ speaking'],
);
situation('a second hash key takes no keys back', 'keys-complete@100 key@200 ticks@400 audible@500', [
  '→ speaking',
]);
situation(
  'what is said before the answer to keys is heard after it',
  'keys-complete@100 speech-start@200 speech-end@900 audible@1000 reply-ended@2000 ticks@2040',
  ['ask@2000 answer@2020 → preparing'],
);
situation(
  'a slow greeting that begins in the first pause drops what is prepared',
  `${said} words:complete@420 audible@500 ticks@5000`,
  ['prepare@420 drop@500 → speaking'],
);
situation(
  'a slow greeting that begins in a pause without words just begins',
  `${said} audible@500 ticks@5000`,
  ['→ speaking'],
);
situation('the caller may interrupt the greeting', 'audible@40 speech-start@800 ticks@1400', [
  'pause@800 stop@1400 → caller-speaking',
]);
