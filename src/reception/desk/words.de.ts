import type { DeskWords } from './desk-words.ts';

export const deskWordsDe: DeskWords = {
  attendantTakes: (name) =>
    name === null ? 'Der Assistent nimmt alle Anrufe an.' : `Der Assistent nimmt die Anrufe für ${name} an.`,
  staffTake: (name) =>
    name === null ? 'Ihre Telefone klingeln zuerst.' : `Die Telefone von ${name} klingeln zuerst.`,
  notKept: 'Das ließ sich nicht speichern, und nichts wurde geändert. Bitte versuchen Sie es noch einmal.',
  notYours: 'Dieses Telefon gehört niemandem im Verzeichnis.',
  untilWhen: 'Bis wann sind Sie nicht da? Sagen Sie eine Uhrzeit, oder drücken Sie sie als vier Ziffern.',
  askedTime: (text) => `und ${text.replace(/^(?:bis |um )*/i, 'um ')}`,
  untilWhenKeys: 'Bitte drücken Sie die Uhrzeit als vier Ziffern, zum Beispiel 1 4 0 0.',
  awayUntil: (time) => `Sie sind bis ${time} nicht da. Anrufer erfahren es.`,
  back: 'Sie sind wieder da.',
  askPin: 'Bitte Ihre PIN und dann die Rautetaste.',
  wrongPin: 'Das ist nicht die PIN.',
  shut: 'Das war zu oft falsch. Bitte versuchen Sie es später noch einmal.',
  noMessages: 'Es warten keine Nachrichten.',
  messageCount: (count) => (count === 1 ? 'Eine Nachricht wartet.' : `${count} Nachrichten warten.`),
  message: ({ place, name, number, reason, when, forName, isUrgent, isLate }) =>
    [
      `Nachricht ${place}${isUrgent ? ', dringend' : ''}${isLate ? ', überfällig' : ''}, von ${name ?? 'jemandem ohne Namen'}, ${when}.`,
      forName === null ? '' : `Für ${forName}.`,
      reason === null ? 'Ein Grund wurde nicht genannt.' : `Es geht um: ${reason}.`,
      number === null ? 'Keine Nummer zum Zurückrufen.' : `Rückruf unter ${number}.`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  messageKeys: ({ callBack, listen }) =>
    [
      callBack ? 'Zum Zurückrufen drücken Sie die 1.' : '',
      'Wenn sie erledigt ist, die 2. Für die nächste die 3. Um sie noch einmal zu hören, die 4.',
      listen ? 'Für die Stimme des Anrufers die 5.' : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  done: 'Das ist als erledigt vermerkt.',
  hasIt: (by) => (by === null ? 'Die hat schon jemand anderes.' : `Die hat schon ${by}.`),
  callingBack: 'Ich rufe an.',
  noMore: 'Das waren alle Nachrichten.',
  notAllowed: 'Dieses Telefon darf das nicht.',
  noCalls: 'Es gibt kein Gespräch, in das Sie hineinhören können.',
  liveCall: ({ place, count, number }) =>
    `Gespräch ${place} von ${count}, ${number === null ? 'ohne Nummer' : `von ${number}`}. Zum Hineinhören drücken Sie die 1, für das nächste die 3.`,
  noMoreCalls: 'Das waren alle Gespräche.',
  listening: 'Sie hören das Gespräch. Zum Übernehmen drücken Sie die 1.',
};
