import { HELP } from './state/dialogue-state.ts';
import { addressTopic } from './topics/address/topic.ts';
import { contactTopic } from './topics/contact/topic.ts';
import { hoursTopic } from './topics/hours/topic.ts';
import { houseTopic } from './topics/house/topic.ts';
import { identityTopic } from './topics/identity/topic.ts';
import { informationTopic } from './topics/information/topic.ts';
import { messageTopic } from './topics/message/topic.ts';
import { myMessagesTopic } from './topics/my-messages/topic.ts';
import { othersTopic } from './topics/others/topic.ts';
import { recordingTopic } from './topics/recording/topic.ts';
import { transferTopic } from './topics/transfer/topic.ts';
import { topicsOf } from './topics-of.ts';

/** What the receptionist can talk about; words are offered to the topics in this order. */
export const TOPICS = topicsOf(
  [
    houseTopic,
    recordingTopic,
    othersTopic,
    identityTopic,
    myMessagesTopic,
    messageTopic,
    transferTopic,
    informationTopic,
    contactTopic,
    hoursTopic,
    addressTopic,
  ],
  HELP,
);
