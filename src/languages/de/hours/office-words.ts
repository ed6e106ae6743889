/** What callers call the place they ring, without its article; one choice of a pattern. Others' places, such as a bank, are
 * among them only in the office's own name. */
export const OFFICE_WORDS =
  '(?:ganze )?(?:buro|praxis|arztpraxis|hausarztpraxis|zahnarztpraxis|ordination|laden|geschaft|kanzlei|filiale|werkstatt|firma|betrieb|restaurant|lokal|cafe|studio|salon|empfang|anmeldung|rezeption|sekretariat|zentrale|telefonzentrale|hotline|telefon|service|kundendienst|kundenservice|schalter|museum|verwaltung|abteilung|standort|hotel|backerei|friseur|zahnarzt|tierarzt|niederlassung|geschaftsstelle|showroom|ausstellung|annahme|haus|unternehmen|labor)';
