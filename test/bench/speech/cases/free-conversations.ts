import type { VoiceKey } from '../voices.ts';

/** A call of questions that no rule answers: every turn of it but the last goes through the language model. */
export interface FreeConversation {
  readonly id: string;
  readonly voice: VoiceKey;
  readonly lines: readonly string[];
  readonly quick: boolean;
}

/** Goodbyes need no language model. */
export const isByRules = (line: string): boolean => line === 'goodbye' || line === 'that is all thank you';

export const FREE_CONVERSATIONS: readonly FreeConversation[] = [
  {
    id: 'free-parking',
    voice: 'us-man',
    lines: [
      'do you have parking',
      'and is there a lift for a wheelchair',
      'how much does a certificate cost',
      'goodbye',
    ],
    quick: true,
  },
  {
    id: 'free-new-patient',
    voice: 'gb-woman',
    lines: ['are you taking new patients', 'can i get a flu jab with you', 'that is all thank you'],
    quick: false,
  },
  {
    id: 'free-results',
    voice: 'scot',
    lines: [
      'are my blood test results back yet',
      'how do i order a repeat prescription',
      'do you have an email address',
      'goodbye',
    ],
    quick: false,
  },
  {
    id: 'free-way',
    voice: 'us-woman',
    lines: ['how can i get to the practice by train', 'do you take my insurance', 'goodbye'],
    quick: false,
  },
];
