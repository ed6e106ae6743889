/**
 * A child for the supervisor's tests. `argv[2]` is its character: `well` beats and ends on SIGTERM, `frozen`
 * beats three times and then blocks its loop, `broken` exits with code 2, `blocked` with 4, `refuses-later` with 2 after its first beat.
 */
const [, , character] = process.argv;
const beat = () => process.send?.('beat', () => {});

if (character === 'broken') process.exit(2);
if (character === 'blocked') process.exit(4);
process.on('SIGTERM', () => process.exit(0));
process.send?.('ready', () => {});
let beats = 0;
setInterval(() => {
  beat();
  beats += 1;
  if (character === 'refuses-later' && beats === 1) process.exit(2);
  if (character === 'frozen' && beats === 3) for (;;);
}, 50);
