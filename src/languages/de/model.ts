import type { ModelWords } from '../../reception/language.ts';
import { isAcknowledgement } from './acknowledgement.ts';
import { claimsIn } from './claims.ts';
import { LABELS_DE, NOT_FOR_THE_CALLER_DE, THOUGHTS_BEGIN_DE } from './reply-labels.ts';

const RESCUE =
  /rettungswagen|krankenwagen|rettungsdienst|notarzt|notärztin|sanitäter|polizei|feuerwehr|ambulanz|hilfe ist|(?<!\p{L})rettung(?!\p{L})/iu;
const GOODBYE = /wiederhören|wiedersehen|wiederschauen|tschüss|(?<!\p{L})adieu(?!\p{L})/iu;
const TRANSFER =
  /(?<!\p{L})(?:verbinde|verbinden|stelle|leite|vermittle) (?:ich )?sie (?:\p{L}+ ){0,8}?(?:mit|zu|zum|zur|an|durch|weiter|jetzt|gleich|sofort)(?!\p{L})|(?<!\p{L})sie (?:werden|sind) (?:\p{L}+ ){0,8}?(?:verbunden|durchgestellt|weitergeleitet)(?!\p{L})/iu;
const ASKS_NUMBER = /nummer|telefon|ziffern|durchwahl|vorwahl|handy/i;
const MORE =
  /(?<!\p{L})(?:sonst noch|noch etwas|noch was|weiterhelfen|sonst etwas|noch weitere)(?!\p{L})|(?<!\p{L})noch (?:irgendetwas |etwas )?(?:für sie )?tun(?!\p{L})/iu;

export const modelDe: ModelWords = {
  claimsIn,
  isAcknowledgement,
  labels: LABELS_DE,
  beginsThoughts: (clause) => THOUGHTS_BEGIN_DE.test(clause),
  isNotForCaller: (clauses) => NOT_FOR_THE_CALLER_DE.test(clauses),
  namesRescue: (clause) => RESCUE.test(clause),
  saysGoodbye: (text) => GOODBYE.test(text),
  announcesTransfer: (text) => TRANSFER.test(text),
  asksNumber: (question) => ASKS_NUMBER.test(question),
  asksForMore: (question) => MORE.test(question),
};
