import type { IdentityWords } from './identity-words.ts';

export const wordsDe: IdentityWords = {
  start: 'Bevor ich etwas zu einer Person sagen darf, muss ich wissen, wer anruft.',
  askName: 'Wie ist Ihr Vor- und Nachname?',
  askBirthDate: 'Was ist Ihr Geburtsdatum?',
  birthDateKeys: (monthFirst) =>
    `Bitte tippen Sie Ihr Geburtsdatum mit acht Ziffern: ${monthFirst ? 'Monat, Tag' : 'Tag, Monat'} und Jahr.`,
  noDate: 'Dieses Datum kenne ich nicht.',
  askYear: 'Und das Jahr?',
  askCode: 'Und wie lautet Ihr Code?',
  codeKeys: 'Bitte tippen Sie Ihren Code und dann die Raute-Taste.',
  again: 'Das konnte ich nicht bestätigen. Versuchen wir es noch einmal.',
  notConfirmed: 'Ich kann nicht bestätigen, wer anruft.',
  offerCallback:
    'Unser Team kann Sie unter der Nummer zurückrufen, die bei uns hinterlegt ist. Soll ich das veranlassen?',
  callbackNoted: 'Das habe ich notiert. Unser Team nimmt die hinterlegte Nummer und keine andere.',
  callbackReason: 'Unter der hinterlegten Nummer zurückrufen: Es war nicht zu bestätigen, wer anruft.',
  hasNone:
    /\b(?:habe? (?:ich )?(?:den |ihn |es |so einen |so was )?(?:nicht|keinen|keine|kein|vergessen|verloren)|(?:weiss|kenne) (?:ich )?(?:den |ihn |es |das )?(?:nicht|keinen)|kein(?:en)? (?:code|ahnung)|vergessen|verloren|nie bekommen|welche[rn]? code|was fur (?:ein|einen) code)\b/,
};
