import type { ModelWords } from '../../reception/language.ts';
import { isAcknowledgement } from './acknowledgement.ts';
import { claimsIn } from './claims.ts';
import { LABELS_EN, NOT_FOR_THE_CALLER_EN, THOUGHTS_BEGIN_EN } from './reply-labels.ts';

const RESCUE = /\b(?:ambulance|police|fire brigade|paramedics|emergency services|help is)\b/i;
const GOODBYE = /\b(?:good ?)?bye\b/i;
const TRANSFER = /\b(?:put|putting|connect|connecting|transfer|transferring) you\b/i;
const ASKS_NUMBER = /\b(?:phone|telephone|number|digits)\b/i;
const MORE = /\b(?:anything|something) else\b|\belse (?:i|we) can\b/i;

export const modelEn: ModelWords = {
  claimsIn,
  isAcknowledgement,
  labels: LABELS_EN,
  beginsThoughts: (clause) => THOUGHTS_BEGIN_EN.test(clause),
  isNotForCaller: (clauses) => NOT_FOR_THE_CALLER_EN.test(clauses),
  namesRescue: (clause) => RESCUE.test(clause),
  saysGoodbye: (text) => GOODBYE.test(text),
  announcesTransfer: (text) => TRANSFER.test(text),
  asksNumber: (question) => ASKS_NUMBER.test(question),
  asksForMore: (question) => MORE.test(question),
};
