/**
 * A child for the supervisor's tests. `argv[2]` is its character: `well` beats and ends on SIGTERM, `frozen`
 * beats three times and then blocks its loop, `broken` exits with code 2, `blocked` with 4, `refuses-later` with 2 after its first beat,
 * `slow-to-end` needs a second for its end, without a beat.
 */
const [, , character] = process.argv;
const beat = () => process.send?.('beat', () => {});

if (character === 'broken') process.exit(2);
if (character === 'blocked') process.exit(4);
process.on('SIGTERM', () => {
  if (character !== 'slow-to-end') process.exit(0);
  clearInterval(beating);
  process.send?.('ending', () => {});
  setTimeout(() => process.exit(0), 1000);
});
process.send?.('ready', () => {});
let beats = 0;
const beating = setInterval(() => {
  beat();
  beats += 1;
  if (character === 'refuses-later' && beats === 1) process.exit(2);
  if (character === 'frozen' && beats === 3) for (;;);
}, 50);
