/**
 * Why a measure is red, found by measurement and kept by hand: its id, and the reason with the figure that shows it.
 * An entry leaves when its row is green.
 */
export const REASONS: Readonly<Record<string, string>> = {
  'overhead-zero':
    'the median is one frame at most, because an answer that is ready leaves in the tick that decides it; the slowest are answers that cannot be prepared ahead (a reason that is kept as sound), for which the voice is asked only then: 60 ms.',
  'backchannels-ignored':
    'two of eight in this brief run, “heh” and “got it” with 16 voices: both last longer than the 600 ms after which sound over ours counts without its words, which come 250 ms after they are asked for. The whole set has 66 and is to be run.',
  'noise-ignored':
    'one of seven in this brief run, babble of −34 dB: eight people who can be understood are voices to the detector. Of 72 interruptions and 36 noises run alone only babble and the loudest door triggered it. The whole set is to be run.',
  'cut-offs':
    'two of 16 in this brief run; 2 of 62 (3.2 %) in the run of every other case before it. “Are you open” and “what are your opening hours” are whole sentences, and with some voices the pitch falls there by more than 2.2 semitones, which 4 % of inner pauses do.',
  'heard-words-exact':
    'not explained yet. The record and the tones that were counted differ by one to three words in 11 of 46; whether the count of tones after a pause or the record is wrong has to be found by laying one of them beside its capture.',
  'heard-words-off': 'see the row above.',
  'late-frames':
    'frames leave the daemon late when its loop is late (p99 25 ms with 50 calls on two cores that also carry PBX, vendors and callers); Asterisk holds none back (0 % of `Echo()` frames with 100 calls). A third of the busy time of the main thread is one TCP write a frame, about 0.1 ms each on this machine.',
  'concurrent-calls':
    'with 100 calls 99 were served whole; the machine was full: daemon, PBX, vendors and callers together take two thirds of it with 50.',
  'calls-per-core':
    'one TCP write a frame and call costs about 0.1 ms here, a third of the main thread; a lone voice inference 0.43 ms and 0.07 ms in a batch, four times the figures of the machine the goal was drawn from.',
  'loop-delay': 'the same; with 30 calls p99 is 8.6 ms.',
};
