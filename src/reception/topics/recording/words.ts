import type { HouseLanguage } from '../../../core/language-tag.ts';

/** How callers say that they do not want to be recorded, in one language. */
export interface RecordingWords {
  /** Over normalised words. */
  readonly refuses: RegExp;
  /** Whole sentences, for engines that listen by a grammar; each is understood. */
  readonly sentences: readonly string[];
}

const en: RecordingWords = {
  refuses:
    /\b(?:do not|don't|dont|not|never|stop|without|no|refuse to be|object to(?: being)?|turn off the|switch off the|disagree with(?: the)?) (?:\w+ ){0,3}?(?:record(?:ed|ing|ings)?(?! (?:of|in|on|for|at)\b)|recorder|taped?|taping)\b|\b(?:record(?:ed|ing))\b.{0,20}\b(?:off|not (?:ok|okay|all right|allowed)|is not (?:ok|okay|fine))\b/,
  sentences: [
    'please do not record',
    'do not record',
    'do not record this call',
    'please do not record this call',
    'do not record me',
    'please do not record me',
    'stop recording',
    'please stop recording',
    'no recording',
    'no recording please',
    'i do not want to be recorded',
  ],
};

/** "Aufnehmen" is also what a practice does with new patients. */
const de: RecordingWords = {
  refuses:
    /\b(?:nicht|keine?|keinesfalls|ohne|nie|niemals|stoppen sie|beenden sie|gegen|stopp) (?:\w+ ){0,4}?(?:aufzeichn\w*|aufgezeichnet|aufzuzeichnen|mitschn\w*|mitgeschnitten|mitzuschneiden)\b|\b(?:zeichnen|schneiden) sie (?:\w+ ){0,5}?nicht (?:\w+ ){0,3}?(?:auf|mit)\b|\b(?:aufzeichnung|mitschnitt)\b.{0,20}\b(?:aus|abschalten|ausschalten|beenden|stoppen|nicht (?:einverstanden|recht))\b|^(?!.*\b(?:patient\w*|praxis|klinik|krankenhaus|station|warteliste|kartei)\b).*\b(?:(?:nicht|nie|niemals|keinesfalls) (?:\w+ ){0,4}?(?:aufnehmen|aufgenommen|aufzunehmen|aufnehme|aufnimmt)|(?:keine?|ohne|gegen|stoppen sie|beenden sie) (?:\w+ )?aufnahmen?(?! (?:neue\w*|von|im|ins|in)\b)|nehmen sie (?:\w+ ){0,5}?nicht (?:\w+ ){0,2}?auf)\b/,
  sentences: [
    'bitte nicht aufzeichnen',
    'nicht aufzeichnen',
    'bitte nicht aufnehmen',
    'nicht aufnehmen',
    'keine aufzeichnung',
    'keine aufzeichnung bitte',
    'keine aufnahme',
    'ich möchte nicht aufgezeichnet werden',
    'ich will nicht aufgezeichnet werden',
  ],
};

const es: RecordingWords = {
  refuses:
    /\b(?:no|sin|nunca|deje de|dejen de|pare de|paren de|pare|detenga|apague) (?:\w+ ){0,4}?(?:grab(?:e|en|es|ar|arme|ando|acion|aciones|a|an|ado|ada)|graba(?:me|ndo))\b|\bgrabacion\b.{0,20}\b(?:no (?:quiero|autorizo|acepto)|apagada)\b/,
  sentences: [
    'no grabe',
    'por favor no grabe',
    'no grabe la llamada',
    'no quiero que me graben',
    'no me grabe',
    'sin grabación',
    'deje de grabar',
  ],
};

export const WORDS: Readonly<Record<HouseLanguage, RecordingWords>> = { en, de, es };
