import { createIntentReader } from '../../reception/understand/intent-reader.ts';
import { directoryDe } from './directory.ts';
import { informationDe } from './hours/information.ts';
import { isIntroduction } from './introduction.ts';
import { asksWhoAnswers } from './machine.ts';
import { messageDe } from './message.ts';
import { withoutNegated } from './negation.ts';
import { peopleDe } from './people.ts';
import { normalise } from './words.ts';
import { yesNo } from './yes-no.ts';

const LEAD =
  '(?:(?:okay|nein|ja|gut|sehr gut|super|prima|danke|danke schon|danke sehr|dankeschon|vielen dank|besten dank|herzlichen dank|alles klar|na gut|na dann|also|dann|so|und|das war es|das war alles|das ist alles|nichts|nichts mehr|passt|in ordnung|wunderbar|perfekt|fur ihre hilfe|fur die auskunft|merci|ach|oh) )*';
const GOODBYE = new RegExp(
  `^${LEAD}(?:auf wiederhoren|auf wiedersehen|wiederhoren|wiedersehen|wiederschauen|auf wiederschauen|uf wiederluege|adieu|ade|tschuss|tschusschen|tschussi|tschau|ciao|pfiat di|pfiat gott|baba|bye|bye bye|bis dann|bis bald|bis spater|bis morgen|bis nachste woche|(?:einen |noch einen )?schonen (?:tag|abend|nachmittag|feierabend)(?: noch)?|schones wochenende|(?:einen |noch )?schonen (?:tag|abend) (?:wunsche ich|ihnen)(?: noch)?|machen sie es gut|mach es gut|auflegen|legen sie auf|danke servus|servus danke|gute nacht)(?: (?:dann|danke|noch|tschuss|und|schonen tag|schonen tag noch|ihnen|auch|wunsche ich ihnen|wunsche ich|auf wiederhoren|auf wiedersehen|bis dann))*$`,
);
const NOTHING =
  /^(?:(?:nein|nee|okay|gut|danke|vielen dank|also|ja|super|na|ne) )*(?:danke(?: schon| sehr)?|dankeschon|vielen dank|besten dank|herzlichen dank|(?:das )?(?:war|ist|ware) (?:es|alles)(?: schon| dann| eigentlich| fur heute)*|das wars|wars das|nichts(?: mehr| weiter)?|sonst nichts(?: mehr)?|nichts sonst|mehr nicht|weiter nichts|mehr brauche ich nicht|keine weiteren? fragen?|keine fragen? mehr|alles (?:gut|klar|erledigt|bestens)|ich bin (?:fertig|bedient|versorgt)|(?:im moment|momentan|gerade|heute|jetzt) (?:nicht|nichts)|nein danke|schon erledigt|erledigt|es reicht)(?: (?:danke|vielen dank|danke schon|fur heute|dann|ihnen|fur ihre hilfe|mehr|schon|so weit|nein|das war es|das war alles|im moment))*$/;
const REPEAT =
  /^(?:(?:entschuldigung|verzeihung|pardon|sorry|tut mir leid|hallo|was|wie|ich|konnen sie|konnten sie|kannst du|wurden sie|moment|ah|nein|ja|das|bitte) )*(?:wie|was|hah?|he|pardon|verzeihung|entschuldigung|wie war das|was war das|was haben sie (?:gerade |eben |da )*gesagt|was sagten sie|(?:das )?(?:bitte )?(?:noch )?(?:einmal|mal)|noch einmal|noch ein mal|noch einmal (?:bitte|sagen|wiederholen|von vorne?)|(?:das |sie das |mir das )*(?:bitte )?(?:noch einmal )?(?:wiederholen|wiederhole|sagen)(?: sie)?(?: das)?(?: noch einmal)?|(?:habe )?(?:ich )?(?:habe )?(?:das |sie )*(?:leider |jetzt |gerade |akustisch |gar |nicht so )*nicht (?:ganz |richtig |so )*(?:verstanden|gehort|mitbekommen)|verstehe (?:ich |sie )*(?:gerade |leider |so )*(?:nicht|schlecht)(?: richtig| gut)?|wie meinen(?: sie)?(?: das)?|(?:langsamer|lauter|deutlicher)(?: sprechen)?|ich verstehe sie (?:ganz |so |sehr )*schlecht|nichts verstanden|nicht verstanden|sie sind (?:sehr |so )?(?:leise|schlecht zu verstehen))$/;
const HELP =
  /\b(?:was (?:konnen sie|kannst du|konnt ihr)(?: (?:alles|denn|fur mich|so))* (?:tun|machen)|was (?:konnen sie|kannst du)(?: (?:alles|denn|so))*$|was kann ich (?:hier |alles |denn |bei ihnen |jetzt )*(?:sagen|fragen|machen|tun|wahlen)|welche (?:moglichkeiten|optionen|auswahl)|was sind meine (?:moglichkeiten|optionen)|menu|wie funktioniert das)\b|^(?:ich brauche )?(?:etwas |ein bisschen )?hilfe$|^(?:konnen sie|konnten sie|kannst du) mir (?:bitte )?helfen$|^kann mir (?:jemand|wer) helfen$|^helfen sie mir$/;
const CANCEL =
  /^(?:(?:nein|ach|okay|oh|eigentlich|sorry|doch|ja|egal|wissen sie was|na|dann) )*(?:vergessen sie (?:es|das)|vergiss es|vergiss das|abbrechen|abbruch|brechen sie ab|stopp|stop|halt stopp|(?:schon|ist schon|ist) (?:gut|egal|okay)|egal|lassen (?:sie es|sie das|wir es|wir das|sie)(?: gut sein| bleiben| sein)?|lass es|lass gut sein|doch nicht|hat sich (?:schon )?erledigt|das hat sich (?:schon )?erledigt|(?:ist )?nicht (?:so )?wichtig|das ist nicht (?:so )?wichtig|macht nichts|das macht nichts|doch keine nachricht|keine nachricht|stornieren sie die nachricht)$/;
const WAIT =
  /^(?:(?:okay|nein|oh|ja|also|entschuldigung|sorry|hallo|ah|ach|bitte|nur|kurz|ganz) )*(?:(?:einen |ein |kleinen |einen kleinen |einen kurzen )?(?:moment|augenblick)(?: bitte| noch| mal)?|eine (?:sekunde|minute)|(?:kleine )?sekunde|sekundchen|momentchen|moment moment|warten sie(?: kurz| einen moment| noch| einmal)*|warte(?: kurz| einen moment| einmal)*|bleiben sie dran|horen sie(?: zu)?|hallo|hallo hallo|guten tag|guten morgen|guten abend|gruss gott|gruzi|servus|moin|moin moin|ist da (?:jemand|wer)|ist jemand da|ist jemand dran|sind sie (?:noch )?da|sind sie noch dran|horen sie mich|konnen sie mich horen|entschuldigung|moment ich (?:hole|suche|schaue|gucke|muss) .{1,40}|legen sie (?:bitte )?nicht auf|nicht auflegen)$/;

/** What callers want, in German. */
export const readIntent = createIntentReader({
  normalise,
  isPolite: (text) => /\bbitte\b/i.test(text),
  goodbye: GOODBYE,
  nothingElse: NOTHING,
  repeat: REPEAT,
  wait: WAIT,
  cancel: CANCEL,
  help: HELP,
  asksWhoAnswers,
  withoutNegated,
  isIntroduction,
  message: messageDe,
  yesNo,
  people: peopleDe,
  directory: directoryDe,
  office: 'die praxis',
  information: informationDe,
  asksWhen:
    /^(?:(?:und|hallo|guten tag|also) )*(?:wann|bis wann|ab wann|wie lange?|um (?:wie ?viel|welche) uhr|zu welchen zeiten|an welchen tagen)\b/,
});
