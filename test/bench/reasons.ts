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
  'late-frames':
    'by chan_websocket Asterisk has 200 ms in hand, so a daemon that is late is not heard (0.06 to 0.14 % with 50 calls on a full machine, where AudioSocket has 47 %); what is left are moments in which Asterisk and the callers themselves get no processor.',
  'concurrent-calls':
    'with 100 calls daemon, PBX, vendors and callers want more than the two cores: the loop was 850 ms late and the supervisor started the daemon anew. With 50 they take four fifths of the machine.',
  'calls-per-core':
    'with 50 calls the main thread takes 60 % of a core: 7 % system calls by chan_websocket (15 % by AudioSocket), 53 % JavaScript, of which listening is a quarter and reading the web socket a tenth; voice inference takes 13 % more.',
  'loop-delay': 'the same: PBX, vendors and callers share the two cores; with 30 calls p99 is 3 to 9 ms.',
};
