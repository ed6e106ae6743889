import { echoes, interjections, isBackchannel } from '../../conversation/backchannels.ts';
import type { ConversationLanguage } from '../../conversation/conversation-language.ts';
import type { WordsMeaning } from '../../conversation/turn-state.ts';
import type { Grammar } from '../../core/grammar.ts';
import type { Expectation } from '../../reception/receptionist.ts';
import type { Replies } from '../voice/replies.ts';

/** Callers speak over any question; among digits and letters the short words would only be heard by mistake. */
export function grammarOf({ grammar, kind, free }: Expectation, language: ConversationLanguage): Grammar {
  return kind === 'digits' || free ? grammar : { anyOf: [grammar, ...interjections(language)] };
}

/** @param over Our speech, when the words were said over it. */
export function meaningOf(
  text: string,
  over: Pick<Replies, 'lastText' | 'hasAsked'> | undefined,
  language: ConversationLanguage,
): WordsMeaning {
  if (text === '') return 'none';
  if (over === undefined) return 'content';
  if (echoes(text, over.lastText)) return 'none';
  return isBackchannel(text, { asked: over.hasAsked, language }) ? 'backchannel' : 'content';
}
