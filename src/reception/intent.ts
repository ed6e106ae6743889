import type { PersonMatch } from './directory.ts';
import type { Office, Person } from './office.ts';
import type { DayRef } from './understand/day.ts';

/** What a caller wants, read from words alone, whatever was asked before. */
export type Intent =
  /** `whose`: somebody who has hours of their own was named. */
  | { readonly type: 'hours'; readonly day: DayRef | undefined; readonly whose?: Person | undefined }
  | { readonly type: 'address' }
  /** `match` names the person the message is for, if one was named. */
  | { readonly type: 'message'; readonly match: PersonMatch }
  /** `match` is empty when somebody was asked for whom the directory does not know. */
  | { readonly type: 'transfer'; readonly match: PersonMatch }
  | { readonly type: 'person' }
  /** Somebody is spoken of, and not asked for; `asks` when it was a question about them. */
  | { readonly type: 'mention'; readonly match: PersonMatch; readonly asks: boolean }
  | {
      readonly type:
        | 'goodbye'
        | 'nothing-else'
        | 'repeat'
        | 'help'
        | 'cancel'
        | 'wait'
        /** "Are you a person?" */
        | 'machine'
        /** "Do not put me through." */
        | 'refusal'
        /** "This is Anna Brown", and no more. */
        | 'introduction'
        | 'yes'
        | 'no'
        | 'unknown';
    };

/** What is known of the office when words are read. */
export type OfficeFacts = Pick<Office, 'name' | 'people' | 'holidays' | 'country'>;
