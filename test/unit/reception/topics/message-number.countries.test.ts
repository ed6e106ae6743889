import { tells } from '../told-number.ts';

const NEW_YORK = '2125550123';

tells(
  'message-number',
  {
    '(212) 555-0123': NEW_YORK,
    '212-555-0123': NEW_YORK,
    '212.555.0123': NEW_YORK,
    '+1 (212) 555-0123': '+12125550123',
    '1-800-555-0199': '18005550199',
    'two one two five five five oh one two three': NEW_YORK,
    'area code two one two five five five oh one two three': NEW_YORK,
    'the area code is 212 and the number is 555 0123': NEW_YORK,
    '555 0123, area code 212': NEW_YORK,
    'two one two five five five eight thousand': '2125558000',
    'two one two five five five twelve hundred': '2125551200',
    'two twelve five fifty five seventy seven hundred': '2125557700',
    'one eight hundred five five five oh one nine nine': '18005550199',
    '(212) 555-0123 ext. 45': `${NEW_YORK} x45`,
    '212 555 0123 pound': NEW_YORK,
    'call me after 3 at 212 555 0123': NEW_YORK,
    'call me after 3 212 555 0123': NEW_YORK,
    "i'm there from nine to five, two one two five five five oh one two three": NEW_YORK,
    '212 555 0123 or 646 555 0199': NEW_YORK,
    '212 555 0123 again 212 555 0123': NEW_YORK,
    '212 555 0124 sorry 0123': NEW_YORK,
    "it's not 212 555 0124 it's 212 555 0123": NEW_YORK,
    'oh one one four four two oh seven nine four six oh one two three': '+442079460123',
    '011 44 20 7946 0123': '+442079460123',
    'two one two | five five five | oh one two three': NEW_YORK,
    'two one two five five five | oh one two three': NEW_YORK,
    'five five five oh one two three': '… 5550123',
    'five five five oh one two three | two one two': NEW_YORK,
    'five five five oh one two three | area code two one two': NEW_YORK,
    "five five five oh one two three | that's it": '5550123',
    "555 0123 that's it": '5550123',
    '555 0123 | 212 555 0123': NEW_YORK,
    'keys 5550123#': '5550123',
    '555 0123 extension 45 | 212': `${NEW_YORK} x45`,
    "five five five oh one two three extension four five | that's all": '5550123 x45',
    '555 0123 | no area code': '5550123',
    "555 0123 | i don't know": '5550123',
    '555 0123 | new york': 'what',
    'room 212': 'what',
    'five five five oh one two | no three': '… 555013',
  },
  { country: 'US' },
);
tells(
  'message-number',
  { '(212) 555-0123': NEW_YORK, '416 555 0123': '4165550123', '555 0123 | 416': '4165550123' },
  { country: 'CA' },
);
tells(
  'message-number',
  {
    '030 123456': '030123456',
    'zero three zero | one two three four five six': '030123456',
    '0151 12345678': '015112345678',
    'zero one five one | one two three four | five six seven eight': '015112345678',
    '+49 (0)30 123456': '+4930123456',
    '030 123456 extension 12': '030123456 x12',
    'zero three zero': '… 030',
  },
  { country: 'DE' },
);
tells(
  'message-number',
  {
    '01 23 45 67 89': '0123456789',
    'zero one twenty three forty five sixty seven eighty nine': '0123456789',
    '01 23 45 | 67 89': '0123456789',
    '+33 1 23 45 67 89': '+33123456789',
  },
  { country: 'FR' },
);
tells(
  'message-number',
  { '085 123 4567': '0851234567', '085 123 | 4567': '0851234567', 'oh eight five': '… 085' },
  { country: 'IE' },
);
tells(
  'message-number',
  {
    '0491 570 006': '0491570006',
    'oh four nine one | five seven oh double oh six': '0491570006',
    '02 5550 1234': '0255501234',
    '+61 491 570 006': '+61491570006',
    '0011 44 7700 900123': '+447700900123',
    "000 that's it": 'what',
  },
  { country: 'AU' },
);
