import { createLineChoiceReader } from '../../../reception/understand/numbers/line-choice-reader.ts';
import { normalise } from '../words.ts';

const NUMBER = '(?:number|one|phone|line|mobile|cell|landline)';
const PERSON =
  '(?:wife|husband|partner|son|daughter|mother|mum|mom|father|dad|brother|sister|boyfriend|girlfriend|friend|colleague|assistant|secretary|boss|neighbou?r|carer|manager|parents)';
const PLACE = `(?:mobile|cell|cellphone|landline|land line|home|house|work|office|desk|direct line|personal|business|private|${PERSON})`;

/** The telephone the caller is speaking on. */
const LINE = [
  `\\b(?:same|this|that|current) ${NUMBER}\\b`,
  `\\b${NUMBER} (?:(?:that|which) )?i am (?:just )?(?:now )?(?:calling|ringing|phoning|speaking|talking|on|using)\\b`,
  `\\b${NUMBER} (?:(?:that|which) )?i (?:have )?(?:just )?(?:called|rang|rung|phoned|use)\\b`,
  `\\b${NUMBER} (?:(?:that|which) )?you (?:have|see|can see|just said|said|read out|just read|mentioned)\\b`,
  `\\b${NUMBER} (?:on (?:your|the) (?:screen|display|caller id)|on caller id|(?:that )?(?:shows|comes|came) up|in front of you)\\b`,
  '\\b(?:reach|get|call|ring|phone) me (?:back )?(?:here|on this|on here)\\b',
  '\\b(?:on|at|from|as|to|use|just) (?:here|this)$',
  '\\b(?:the|exactly the|use the|just the) same$|^(?:yes |yeah |yep |okay )?same(?: again| as (?:this|before|now))?$',
  '\\bhere (?:is|will be|would be) (?:fine|good|okay)\\b',
  '^(?:(?:yes|yeah|okay|sure|well|oh) )*(?:this|that|it) (?:one )?(?:will do|works|will be fine)(?: fine)?$',
].map((pattern) => new RegExp(pattern));
/** "This is my mobile", "that's the number for me". */
const LINE_IS_MINE = new RegExp(
  `\\b(?:this|that|it) is (?:my|our|the|his|her) (?:\\w+ ){0,2}(?:${NUMBER}|cellphone)\\b`,
);

/** Words that leave no doubt, whatever else is said. */
const NOT_THIS = [
  '\\bnot (?:on |at |to )?(?:this|that|the same|here)\\b',
  `\\b(?:this|that|it) (?:${NUMBER} )?(?:is|was) (?:not|wrong|no good|bad)\\b`,
  `\\b(?:not|no) (?:my|the right|the best|a good|the correct|right) ${NUMBER}\\b`,
  '\\b(?:do|does|can|could|will|would|should|must) not (?:call|ring|phone|reach|use|get|take|work|answer)\\b',
  '\\bwrong number\\b|\\bnot reachable\\b|\\bno longer\\b|\\binstead\\b|\\bany(?:thing|where|one)? but\\b|\\bon file\\b|\\blast time\\b',
  `\\b(?:old|previous|former) ${NUMBER}\\b`,
  '\\b(?:pay ?phone|phone box|borrow\\w*|not mine|hotel phone)\\b',
  `\\bfrom (?:a|somebody|someone|some)\\b.{0,30}\\b${NUMBER}\\b`,
  '\\b(?:call|ring|phone|try|use|on|prefer|rather)(?: (?:me|back|on|at|to))* (?:mine|ours|hers|his|theirs)\\b',
].map((pattern) => new RegExp(pattern));

const OTHER = [
  `\\b(?:other|another|different|second|alternative|alternate|new|better)(?: \\w+)? ${NUMBER}\\b`,
  '\\b(?:the|my) other\\b|\\banother\\b|\\bdifferent\\b|\\b(?:some(?:where|thing|body|one) )?else\\b|\\belsewhere\\b',
].map((pattern) => new RegExp(pattern));
/** "Call my wife", "on my mobile", "my office is better". */
const ELSEWHERE = [
  `\\b(?:call|ring|phone|try|use|reach|contact|want|prefer|take|have|give you|on|at|to|it is|no|not|rather)(?: (?:me|back|him|her|them|on|at))* (?:my|his|her|our|their|the|a) (?:\\w+ )?${PLACE}\\b`,
  `\\b${PLACE}(?: ${NUMBER})? (?:is|will be|would be|might be) (?:much )?(?:better|best|easier)\\b`,
  '\\b(?:me|back) (?:at|on) (?:home|work)\\b|\\bon (?:his|her|their) \\w+',
  // All that was said: "my mobile, please", "the office number".
  `^(?:(?:no|well|oh|use|on|to|actually|so|and|rather) )*(?:my |the |our |his |her )?${PLACE}(?: ${NUMBER})?$`,
  `^(?:yes|yeah|okay|sure|right) (?:my|his|her) ${PERSON}(?: ${NUMBER})?$`,
].map((pattern) => new RegExp(pattern));

/** What follows may take back what was said before. */
const CONTRAST = /\b(?:but|however|though|although|except)\b/;
const LEADING_NO = /^(?:(?:oh|well|sorry) )*(?:no|nope|nah)\b/;
/** "No, no, this number is fine." */
const APPROVED = /\b(?:use|fine|good|okay|same|on|call|best|need)\b/;

/** Reads whether a caller wants to be called on the line that is spoken on. */
export const readLineChoice = createLineChoiceReader({
  normalise,
  line: [...LINE, LINE_IS_MINE],
  notThis: NOT_THIS,
  other: OTHER,
  elsewhere: ELSEWHERE,
  contrast: CONTRAST,
  leadingNo: LEADING_NO,
  approved: APPROVED,
});
