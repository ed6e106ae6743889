import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { DeskEntry, DeskSwitch } from '../../../../src/ports/desk-repository.ts';
import { answeringAt } from '../../../../src/reception/desk/answering.ts';
import type { AnsweringSetting, Entrance, Office } from '../../../../src/reception/office.ts';
import { office, TUESDAY_2PM } from '../desk.ts';

/** Tuesday 17 November 2026, 22:00 in London. */
const TUESDAY_10PM = TUESDAY_2PM + 8 * 3_600_000;

const STAFF: AnsweringSetting = {
  first: 'staff',
  ringSeconds: 15,
  attendantWhen: ['closed', 'busy', 'unanswered', 'unregistered'],
};

/** The billing desk has hours of its own: in the evening. */
const evening = [{ fromMinute: 1200, toMinute: 1380 }];
const withBilling: Office = {
  ...office,
  people: office.people.map((person) =>
    person.key === 'billing' ? { ...person, hours: { tuesday: evening } } : person,
  ),
};
const billingLine: Entrance = { dialled: '0800123456', department: 'billing' };

function said(switches: Partial<DeskSwitch>): DeskSwitch {
  return { kind: 'switch', takes: 'attendant', about: null, by: '101', atMs: 0, untilMs: null, ...switches };
}

interface Asked {
  readonly setting?: AnsweringSetting;
  readonly of?: Office;
  readonly entrance?: Entrance;
  readonly nowMs?: number;
  readonly switches?: readonly DeskEntry[];
}

function ask({ setting = STAFF, of = office, entrance, nowMs = TUESDAY_2PM, switches = [] }: Asked) {
  return answeringAt({ office: { ...of, answering: setting }, entrance, nowMs, switches });
}

test('an office that has said nothing lets the attendant answer at any hour', () => {
  for (const nowMs of [TUESDAY_2PM, TUESDAY_10PM]) {
    const { route, because } = answeringAt({ office, entrance: undefined, nowMs, switches: [] });
    assert.deepEqual(route, { first: 'attendant' });
    assert.deepEqual(because, [{ type: 'setting', of: 'office', first: 'attendant' }]);
  }
});

test('staff have calls first while they are there, and the attendant outside the hours', () => {
  assert.deepEqual(ask({}).route, {
    first: 'staff',
    ringSeconds: 15,
    rings: null,
    attendantWhen: { busy: true, unanswered: true, unregistered: true },
  });
  const { route, because } = ask({ nowMs: TUESDAY_10PM });
  assert.deepEqual(route, { first: 'attendant' });
  const [setting, hours] = because;
  assert.deepEqual(setting, { type: 'setting', of: 'office', first: 'staff' });
  assert.ok(hours?.type === 'hours' && hours.decides && !hours.standing.isOpen);
});

test('without "closed" phones ring at night, too, and only what is named brings the attendant', () => {
  const { route } = ask({ setting: { ...STAFF, attendantWhen: ['unanswered'] }, nowMs: TUESDAY_10PM });
  assert.deepEqual(route, {
    first: 'staff',
    ringSeconds: 15,
    rings: null,
    attendantWhen: { busy: false, unanswered: true, unregistered: false },
  });
});

test('what an entrance says counts in place of all the office has said', () => {
  const entrance: Entrance = { ...billingLine, answering: { ...STAFF, ringSeconds: 40 } };
  const { route, because } = ask({ setting: office.answering, entrance });
  assert.ok(route.first === 'staff' && route.ringSeconds === 40 && route.rings === 'billing');
  assert.ok(because[0]?.type === 'setting' && because[0].of === 'entrance');
});

test('the phones of the department ring whose number was dialled, unless others are named, and its hours count', () => {
  const byEntrance = ask({ entrance: billingLine }).route;
  assert.ok(byEntrance.first === 'staff' && byEntrance.rings === 'billing');
  const named = ask({ setting: { ...STAFF, rings: 'anna-lane' }, entrance: billingLine }).route;
  assert.ok(named.first === 'staff' && named.rings === 'anna-lane');
  const evening = { of: withBilling, entrance: billingLine, nowMs: TUESDAY_10PM };
  assert.equal(ask(evening).route.first, 'staff');
  assert.equal(ask({ ...evening, nowMs: TUESDAY_2PM }).route.first, 'attendant');
});

test('a switch beats setting and hours until it ends', () => {
  const atMs = TUESDAY_2PM - 60_000;
  const untilMs = TUESDAY_2PM + 60_000;
  const taken = said({ takes: 'attendant', atMs, untilMs });
  assert.deepEqual(ask({ switches: [taken] }), {
    route: { first: 'attendant' },
    because: [{ type: 'switch', inForce: taken }],
  });
  assert.equal(ask({ switches: [taken], nowMs: untilMs }).route.first, 'staff');
  assert.equal(ask({ switches: [taken], nowMs: atMs - 1 }).route.first, 'staff');
  const staff = said({ takes: 'staff', atMs });
  const night = ask({ setting: office.answering, switches: [staff], nowMs: TUESDAY_10PM });
  assert.deepEqual(night.route, {
    first: 'staff',
    ringSeconds: 20,
    rings: null,
    attendantWhen: { busy: true, unanswered: true, unregistered: true },
  });
});

test('the newest word counts, be it of the whole office or of the department', () => {
  const nowMs = TUESDAY_2PM;
  const office1 = said({ takes: 'attendant', atMs: nowMs - 3000 });
  const billing2 = said({ takes: 'staff', about: 'billing', atMs: nowMs - 2000 });
  const office3 = said({ takes: 'attendant', atMs: nowMs - 1000 });
  const first = (switches: readonly DeskEntry[], entrance?: Entrance) =>
    ask({ switches, ...(entrance && { entrance }) }).route.first;
  assert.equal(first([office1, billing2], billingLine), 'staff');
  assert.equal(first([billing2, office3], billingLine), 'attendant');
  // A department's word is about its own calls.
  assert.equal(first([office1, billing2]), 'attendant');
});

test('"as the hours say" leaves it to the setting, and is told', () => {
  const attendant = said({ takes: 'attendant', atMs: TUESDAY_2PM - 2000, about: 'billing' });
  const hours = said({ takes: null, atMs: TUESDAY_2PM - 1000 });
  const { route, because } = ask({ switches: [attendant, hours], entrance: billingLine });
  assert.equal(route.first, 'staff');
  assert.deepEqual(
    because.map(({ type }) => type),
    ['switch', 'setting', 'hours'],
  );
});

test('a switch of a department is for those who belong to it, too', () => {
  const people = office.people.map((person) =>
    person.key === 'ben-ortega' ? { ...person, department: 'billing' } : person,
  );
  const asked: Asked = { of: { ...office, people }, setting: { ...STAFF, rings: 'ben-ortega' } };
  const taken = said({ takes: 'attendant', about: 'billing' });
  assert.equal(ask({ ...asked, switches: [taken] }).route.first, 'attendant');
  assert.equal(ask({ ...asked, switches: [said({ about: 'anna-lane' })] }).route.first, 'staff');
});

test('who is away changes nothing about who answers', () => {
  const away: DeskEntry = { kind: 'absence', about: 'billing', by: null, atMs: 0, untilMs: null };
  assert.deepEqual(ask({ switches: [away], entrance: billingLine }), ask({ entrance: billingLine }));
});

const anySwitch = fc.record({
  kind: fc.constant('switch' as const),
  takes: fc.constantFrom('attendant' as const, 'staff' as const, null),
  about: fc.constantFrom(null, 'billing', 'anna-lane'),
  by: fc.constant(null),
  atMs: fc.integer({ min: 0, max: 50 }),
  untilMs: fc.option(fc.integer({ min: 0, max: 60 }), { nil: null }),
});

test('the order in which switches are known, and those that are over or about others, change nothing', () => {
  fc.assert(
    fc.property(fc.array(anySwitch, { maxLength: 6 }), fc.integer({ min: 0, max: 60 }), (switches, nowMs) => {
      const newest = switches
        .filter(({ atMs, untilMs }) => atMs <= nowMs && (untilMs === null || nowMs < untilMs))
        .filter(({ about }) => about !== 'anna-lane')
        .reduce((max, { atMs }) => Math.max(max, atMs), -1);
      const isTied =
        new Set(switches.filter(({ atMs }) => atMs === newest).map(({ takes }) => takes)).size > 1;
      fc.pre(!isTied);
      const asked = { entrance: billingLine, nowMs, switches };
      const { route, because } = ask(asked);
      assert.deepEqual(ask({ ...asked, switches: switches.toReversed() }).route, route);
      const [first] = because;
      assert.equal(first?.type === 'switch' ? first.inForce.atMs : -1, newest);
    }),
  );
});
