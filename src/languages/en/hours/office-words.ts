/** What callers call the place they ring, without its article; one choice of a pattern. Others' places, such as a bank, are among them only in the
 * office's own name. */
export const OFFICE_WORDS =
  '(?:(?:main|front|head|local|whole|doctor|dental|vet|med|medical) )?(?:office|shop|store|clinic|practice|surgery|place|branch|desk|reception|restaurant|bar|pub|cafe|kitchen|salon|studio|gym|pool|museum|workshop|building|business|company|firm|department|team|showroom|centre|center|hotel|premises|counter|switchboard|lines?|phone lines?|phones|dentist|barber|hairdresser|bakery|facility|location)s?';
