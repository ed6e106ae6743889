import type { TurnWords } from '../../../conversation/turn-words.ts';

/** Lower case, without punctuation, hyphens as spaces: as `wordsOf` leaves them. Engines write ü as ue, too. */
export const TURN_WORDS: TurnWords = {
  hesitations: phrases(`
    m, mm, mmm, hm, hmm, hmmm, äh, ähm, öh, öhm, ehm, aeh, aehm, eh, em, uh, uhm, um, tja, ah, oh, ach,
    och, oha, uff, puh, pf, na, naja, na ja, hui, wow, oje, oh je, ach je, ha, haha, ha ha, hehe, hihi`),
  answers: phrases(`
    mhm, mmhm, mm hm, hm hm, mhmm, mh, aha, ahja, ah ja, ach ja, ach so, achso, oh ja, ja, jaja, ja ja, jo,
    joa, jep, jup, jawohl, jawoll, ja genau, ja gut, ja gerne, ja klar, ja sicher, ja natürlich, doch,
    eh klar, ok, okay, okey, o k, oke, alles klar, alles gut, geht klar, na klar, na gut, na schön, gut,
    sehr gut, gut gut, schön, schoen, sehr schön, prima, super, toll, klasse, perfekt, wunderbar, fein,
    bestens, passt, passt gut, in ordnung, ist in ordnung, ist gut, geht in ordnung, leiwand, tipptopp,
    tiptop, genau, ganz genau, richtig, das ist richtig, das stimmt, stimmt, stimmt genau, korrekt, exakt,
    eben, sicher, klar, natürlich, natuerlich, selbstverständlich, gewiss, freilich, absolut, verstehe,
    ich verstehe, verstanden, hab verstanden, habe verstanden, ich habe verstanden, ich weiß, ich weiss,
    weiß ich, so so, soso, ach was, wirklich, echt, interessant, gerne, gern, freut mich, einverstanden,
    merci, danke, danke schön, dankeschön, super danke, okay danke, gut danke`),
  stops: phrases(`
    stopp, stop, halt, moment, moment mal, momentchen, einen moment, einen augenblick, augenblick, sekunde,
    eine sekunde, warte, warten, warten sie, wart, wart einmal, warte mal, warten sie mal, nein, nee, nö,
    noe, hallo, hören sie, hoeren sie, hör auf, hören sie auf, ruhe, still, schluss, genug,
    es reicht, abbrechen, hilfe, entschuldigung, entschuldigen sie, tschuldigung, verzeihung, sorry,
    pardon, äxgüsi, exgüsi, was, wie, wie bitte, bitte was, falsch, das ist falsch, stimmt nicht,
    das stimmt nicht, nicht richtig, aber, sondern, eigentlich, doch nicht, egal, vergessen sie es,
    lassen sie mich, mitarbeiter, einen menschen, ein mensch, mit einem menschen, jemanden sprechen,
    mit jemandem sprechen, zentrale, auf wiederhören, auf wiedersehen, wiederhören, tschüss, tschüs,
    tschuess, tschau, ciao, servus, ade, auf wiederschauen`),
};

function phrases(text: string): readonly string[] {
  return text.trim().split(/,\s+/);
}
