import fc from 'fast-check';
import {
  areMessages,
  foldMessages,
  isFromCustomer,
  type Message,
  messageColumns,
} from '../../../src/core/exports/messages';
import { detectRoles } from '../../../src/core/headers/headers';

const said = (id: string, text: string, more: Partial<Message> = {}): Message => ({
  id,
  text,
  time: null,
  head: '',
  fromCustomer: true,
  ...more,
});

describe('rows that are messages', () => {
  const sample = [
    { id: 'a', text: 'Hi' },
    { id: 'a', text: 'Hello' },
  ];

  test('repeat their IDs and say different things', () => {
    expect(areMessages(['a', 'a', 'b', 'b'], sample)).toBe(true);
    expect(areMessages(['a', 'a', 'b', 'b'], [])).toBe(true);
  });

  test('are none where the same text is repeated, or hardly an ID', () => {
    expect(
      areMessages(
        ['a', 'a', 'b', 'b'],
        [
          { id: 'a', text: 'Hi' },
          { id: 'a', text: 'Hi' },
        ],
      ),
    ).toBe(false);
    expect(areMessages(['a', 'a', ...'bcdefghijk'], sample)).toBe(false);
    expect(areMessages(['', '', ''], [])).toBe(false);
  });
});

describe('the columns of messages', () => {
  const columns = (header: string[], row: string[]) => messageColumns(header, [row], detectRoles(header, [row]));

  test('of Front', () => {
    const header = [
      'Message ID',
      'Conversation ID',
      'Direction',
      'Message Date',
      'Assignee',
      'Contact name',
      'Extract',
    ];
    expect(columns(header, ['m', 'c', 'Inbound', '2026-01-01', 'Ann', 'Max', 'Hi'])).toEqual({
      time: 3,
      direction: 2,
      author: null,
    });
  });

  test('of Intercom, where a message has a time of its own', () => {
    const header = [
      'message_body',
      'message_created_at',
      'message_author_type',
      'message_author_name',
      'conversation_id',
      'conversation_created_at',
    ];
    const row = ['Hi', '2026-01-02', 'user', 'Max', 'c', '2026-01-01'];
    expect(columns(header, row)).toEqual({ time: 1, direction: 2, author: 3 });
  });

  test('a column called type is no direction where it holds something else', () => {
    expect(columns(['ID', 'Type', 'Body'], ['1', 'Question', 'Hi']).direction).toBeNull();
  });

  test('who is a customer', () => {
    expect(['Inbound', 'user', '', 'IN', 'somebody'].map(isFromCustomer)).toEqual([true, true, true, true, true]);
    expect(['Outbound', 'admin', 'Agent', 'bot', 'OUT'].map(isFromCustomer)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('folding', () => {
  test('the first message of a customer speaks for the ticket, the others follow in order of time', () => {
    const messages = [
      said('a', 'Any news?', { time: 30, head: 'Max' }),
      said('b', 'Other', { time: 1 }),
      said('a', 'Out of office', { time: 5, head: 'Ann', fromCustomer: false }),
      said('a', 'Where is it?', { time: 10, head: 'Max' }),
    ];
    expect(foldMessages(messages)).toEqual([
      { row: 3, responses: 'Ann\nOut of office\n\nMax\nAny news?' },
      { row: 1, responses: '' },
    ]);
  });

  test('where a time cannot be read, the order of the rows holds', () => {
    const messages = [said('a', 'one', { time: 9 }), said('a', 'two'), said('a', 'three', { time: 1 })];
    expect(foldMessages(messages)).toEqual([{ row: 0, responses: 'two\n\nthree' }]);
  });

  test('where no customer wrote, the first message speaks', () => {
    const team = (text: string, time: number) => said('a', text, { time, fromCustomer: false });
    expect(foldMessages([team('late', 2), team('early', 1)])).toEqual([{ row: 1, responses: 'late' }]);
  });

  test('what does not fit into a cell is cut, and says so', () => {
    const long = Array.from({ length: 4 }, (_, index) => said('a', `${index}${'x'.repeat(20_000)}`));
    const [ticket] = foldMessages(long);
    expect(ticket?.responses.length).toBeLessThan(50_000);
    expect(ticket?.responses).toMatch(/cut here: a cell holds 50,000 characters; 1 of 3 messages/);
  });

  test('no text is lost, none is doubled, every ticket is there once', () => {
    const message = fc.record({
      id: fc.constantFrom('', 'a', 'b', 'c'),
      time: fc.option(fc.nat(9)),
      fromCustomer: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(message, { maxLength: 30 }), (given) => {
        const messages = given.map((one, index) => ({ ...one, head: '', text: `<${index}>` }));
        const tickets = foldMessages(messages);
        const all = tickets.map(({ row, responses }) => `${messages[row]?.text}${responses}`).join('');
        const found = (all.match(/<\d+>/g) ?? []).sort();
        expect(found).toEqual(messages.flatMap(({ id, text }) => (id === '' ? [] : [text])).sort());
        expect(tickets.map(({ row }) => messages[row]?.id)).toEqual([
          ...new Set(messages.map(({ id }) => id).filter((id) => id !== '')),
        ]);
      }),
    );
  });
});
