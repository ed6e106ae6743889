/**
 * Supplementary services as networks of Europe and mobile networks everywhere have them: forwarding (*21, *61, *62, *67,
 * *002, *004), call waiting (*43), presentation of the number (*30, *31, *76, *77), barring (*33, *35, *330 to *353), call back on busy
 * (*37). 3GPP TS 22.030, annex B.
 */
export const GSM_SERVICE_CODES: readonly string[] = [
  ...['*21', '*61', '*62', '*67', '*002', '*004'],
  ...['*43', '*30', '*31', '*76', '*77', '*37'],
  ...['*33', '*35'],
];

/** Vertical service codes of North America, two digits behind the star: North American Numbering Plan Administrator. */
export const NANP_SERVICE_CODES: readonly string[] = [
  ...['*57', '*60', '*61', '*63', '*65', '*66', '*67', '*68', '*69'],
  ...['*70', '*71', '*72', '*73', '*74', '*75', '*77', '*78', '*79'],
  ...['*80', '*81', '*82', '*83', '*85', '*86', '*87', '*88', '*89'],
  ...['*90', '*91', '*92', '*93', '*94', '*95', '*96', '*98', '*99'],
  // Three-digit services: N11.
  ...['211', '311', '411', '511', '611', '711', '811'],
];
