import type { ExportRows } from '../adapters/storage/sqlite/export-rows.ts';
import type { MessageEvent } from '../ports/message-event.ts';
import type { MessageField } from '../ports/message-repository.ts';
import { type Cell, csvLine } from '../wire/records/csv-line.ts';

interface Column<Row> {
  readonly name: string;
  readonly cell: (row: Row) => Cell;
}

/** Each kind of thing with the lines of its file; they refer to each other by id. Times are UTC, as in ISO 8601. */
export function csvTables(rows: ExportRows): readonly (readonly [string, Iterable<string>])[] {
  const calls = columns<RowOf<'calls'>>(
    ['id', 'threadId', 'callerNumber', 'callerName', 'dialledNumber', 'startedAtMs', 'endedAtMs'],
    ['status', 'endReason', 'transferKey', 'chain'],
  );
  const summary = (['text', 'by'] as const).map((part) => ({
    name: part === 'text' ? 'summary' : 'summaryBy',
    cell: (call: RowOf<'calls'>) => call.summary?.[part] ?? null,
  }));
  const turns = columns<ReturnType<ExportRows['turns']>[number]>([
    'callId',
    'seq',
    'speaker',
    'text',
    'heardText',
    'atMs',
    'silencedMs',
  ]);
  const answer = {
    name: 'answeredAfterMs',
    cell: (turn: ReturnType<ExportRows['turns']>[number]) => turn.delay?.audibleMs ?? null,
  };
  const messages = columns<RowOf<'messages'>>(
    ['id', 'callId', 'threadId', 'kind', 'callerName', 'callbackNumber', 'extension', 'reason', 'forKey'],
    ['recording', 'nameRecording', 'takenAtMs', 'lateByMs', 'doneAtMs', 'doneBy'],
    [
      'personId',
      'urgency',
      'ownerKey',
      'dueAtMs',
      'claimedAtMs',
      'claimedBy',
      'escalatedAtMs',
      'escalatedTo',
    ],
  );
  const persons = columns<RowOf<'persons'>>(['id', 'name', 'hasBirthDate', 'hasCode']);
  const threads = columns<RowOf<'threads'>>(['id', 'channel', 'address']);
  return [
    ['calls.csv', linesOf([...calls, ...summary], rows.calls())],
    ['turns.csv', linesOf([...turns, answer], turnsOf(rows))],
    ['messages.csv', linesOf(messages, rows.messages())],
    ['message-fields.csv', linesOf(columns<FieldRow>(['messageId', 'key', 'value']), fieldsOf(rows))],
    [
      'message-events.csv',
      linesOf(columns<EventRow>(['messageId', 'type', 'atMs', 'by', 'text']), eventsOf(rows)),
    ],
    ['persons.csv', linesOf(persons, rows.persons())],
    ['addresses.csv', linesOf(columns<AddressRow>(['personId', 'kind', 'value']), addressesOf(rows))],
    ['threads.csv', linesOf(threads, rows.threads())],
  ];
}

type RowOf<Kind extends 'calls' | 'messages' | 'persons' | 'threads'> =
  ReturnType<ExportRows[Kind]> extends Iterable<infer Row> ? Row : never;

interface AddressRow {
  readonly personId: string;
  readonly kind: string;
  readonly value: string;
}

type FieldRow = MessageField & { readonly messageId: string };
type EventRow = MessageEvent & { readonly messageId: string };

/** Fields that are no single value are left to tables of their own. */
type Single<Row> = { [Name in keyof Row & string]: Row[Name] extends Cell ? Name : never }[keyof Row &
  string];

/** `startedAtMs` becomes `startedAt`; a length of time, such as `lateByMs`, stays a number. */
function columns<Row>(...names: readonly (readonly Single<Row>[])[]): readonly Column<Row>[] {
  return names.flat().map((name) => {
    const fieldOf = (row: Row): Cell => row[name] as Cell;
    if (!/(?:^at|At)Ms$/.test(name)) return { name, cell: fieldOf };
    return {
      name: name.slice(0, -2),
      cell(row) {
        const value = fieldOf(row);
        return typeof value === 'number' ? new Date(value).toISOString() : value;
      },
    };
  });
}

function* linesOf<Row>(shown: readonly Column<Row>[], rows: Iterable<Row>): Iterable<string> {
  yield csvLine(shown.map(({ name }) => name));
  for (const row of rows) yield csvLine(shown.map(({ cell }) => cell(row)));
}

function* turnsOf(rows: ExportRows) {
  for (const { id } of rows.calls()) yield* rows.turns(id);
}

function* fieldsOf(rows: ExportRows): Iterable<FieldRow> {
  for (const { id, fields } of rows.messages()) for (const field of fields) yield { messageId: id, ...field };
}

function* eventsOf(rows: ExportRows): Iterable<EventRow> {
  for (const { id, events } of rows.messages()) for (const event of events) yield { messageId: id, ...event };
}

function* addressesOf(rows: ExportRows): Iterable<AddressRow> {
  for (const { id, addresses } of rows.persons())
    for (const address of addresses) yield { personId: id, ...address };
}
