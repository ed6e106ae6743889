import type { MyMessagesWords } from './my-messages-words.ts';

export const wordsDe: MyMessagesWords = {
  asks: /\b(?:haben sie|habt ihr|hat (?:jemand|einer|man|\w+)|ist|wurde|sind)(?: \w+){0,2}? meine (?:\w+ )?nachricht(?:en)?(?: \w+){0,3} (?:bekommen|erhalten|gekriegt|gelesen|gehort|angekommen|bearbeitet|erledigt|da|weitergegeben|weitergeleitet)\b|\bwas (?:ist|wurde|passiert|wird)(?: \w+){0,2}? (?:mit|aus) meiner (?:\w+ )?nachricht\b|\bmeine nachricht (?:angekommen|bekommen|gelesen|erhalten)\b|\b(?:welche|was fur) nachrichten? habe ich\b|\bwas habe ich (?:ihnen |bei ihnen )?(?:hinterlassen|ausgerichtet|ausrichten lassen)\b|\bstand meiner nachricht\b|\bhabe (?:ihnen |euch |gestern )?eine nachricht hinterlassen\b.*\b(?:ob|hat|haben|was|niemand|wurde)\b/,
  questions: ['haben sie meine nachricht bekommen', 'was ist mit meiner nachricht'],

  none: 'Ich kenne keine Nachricht, die Sie von einer hinterlegten Nummer aus hinterlassen haben.',
  told({ day, reason, forName, status }) {
    const which = `Ihre Nachricht von ${day ?? 'heute'}${reason === null ? '' : ` zu „${reason}“`}`;
    if (status === 'done') return `${which} ist erledigt.`;
    if (status === 'claimed') return `${which} wird schon bearbeitet.`;
    const where = forName === null ? 'liegt unserem Team vor' : `ist für ${forName} hinterlegt`;
    return `${which} ${where}; noch niemand hat sie als erledigt vermerkt.`;
  },
};
