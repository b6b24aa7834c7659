import fc from 'fast-check';
import type { Cell } from '../../../src/core/cell';
import { detectRoles, looksLikeHeader } from '../../../src/core/headers/headers';
import { normalizeHeader } from '../../../src/core/headers/headerText';
import { ROLES } from '../../../src/core/headers/roles';

test.each([
  ['\uFEFFSummary', 'summary'],
  ['Created at (America/New_York)', 'createdat'],
  ['Created (UTC)', 'created'],
  ['Created (GMT+02:00)', 'created'],
  ['Created (PST)', 'created'],
  ['Ticket Content (+ Responses)', 'ticketcontentresponses'],
  ['First response time (s)', 'firstresponsetime'],
  ['First reply time in minutes', 'firstreplytime'],
  ['First reply time in minutes within business hours', 'firstreplytimeinminuteswithinbusinesshours'],
  ['Custom field (Request language)', 'requestlanguage'],
  ['Ticket Field: Contact reason', 'contactreason'],
  ['Product__c', 'product'],
  ['Ticket Category [list]', 'ticketcategory'],
  ['  sub_issue-2 ', 'subissue2'],
  ['Geändert am', 'geandertam'],
  ['तारीख', 'तारीख'],
  ['#', '#'],
  [' # ', '#'],
  ['—', ''],
])('%j is compared as %j', (text, normalized) => {
  expect(normalizeHeader(text)).toBe(normalized);
});

/** Roles as `role=Header`, those without a column left out. */
const found = (header: string, sample: Cell[][] = []): string[] => {
  const headers = header.split(', ');
  const roles = detectRoles(headers, sample);
  return ROLES.flatMap((role) => (roles[role] === null ? [] : [`${role}=${headers[roles[role]]}`]));
};

describe('roles by header', () => {
  test.each([
    [
      'Ticket ID, Date, Subject, Ticket Content (+ Responses), Manual Tag',
      'date=Date, id=Ticket ID, subject=Subject, content=Ticket Content (+ Responses), tag=Manual Tag',
    ],
    [
      'date, id, subject, content, responses, channel, requester, tag, subtag',
      'date=date, id=id, subject=subject, content=content, responses=responses, channel=channel, requester=requester, tag=tag, subtag=subtag',
    ],
    [
      'Id, Requester, Requester id, Subject, Tags, Via, Created at, Updated at, Replies, Ticket Category [list]',
      'date=Created at, id=Id, subject=Subject, channel=Via, requester=Requester, tag=Ticket Category [list]',
    ],
    [
      'Date received, Product, Sub-product, Issue, Sub-issue, Consumer complaint narrative, Company response, Submitted via, Complaint ID',
      'date=Date received, id=Complaint ID, content=Consumer complaint narrative, channel=Submitted via, tag=Issue, subtag=Sub-issue',
    ],
    [
      'Id, CaseNumber, SuppliedEmail, Reason, Origin, Subject, Description, ClosedDate, CreatedDate, ContactEmail',
      'date=CreatedDate, id=CaseNumber, subject=Subject, content=Description, channel=Origin, requester=ContactEmail, tag=Reason',
    ],
    [
      'Summary, Issue key, Issue id, Reporter, Reporter Id, Created, Updated, Description',
      'date=Created, id=Issue key, subject=Summary, content=Description, requester=Reporter',
    ],
    [
      'number, opened_at, short_description, caller_id',
      'date=opened_at, id=number, subject=short_description, requester=caller_id',
    ],
    [
      '#, Title, Create Channel, Customer, Created At',
      'date=Created At, id=#, subject=Title, channel=Create Channel, requester=Customer',
    ],
    ['ticket_id, created_at, level_1, level_2', 'date=created_at, id=ticket_id, tag=level_1, subtag=level_2'],
    ['Category, Sub-Category, Manual Tag', 'tag=Manual Tag'],
    ['Category, Issue, Sub-issue', 'tag=Issue, subtag=Sub-issue'],
    ['Product, Status', ''],
    ['Product, Sub-product', 'tag=Product, subtag=Sub-product'],
    ['Updated at, Requester id, Company response, Agent', 'agent=Agent'],
  ])('%s', (header, roles) => {
    expect(found(header).join(', ')).toBe(roles);
  });

  test('a title is the subject only where nothing better is', () => {
    expect(found('Title, Subject, Body')).toEqual(['subject=Subject', 'content=Body']);
    expect(found('Title, Body')).toEqual(['subject=Title', 'content=Body']);
  });

  test('our own columns play no role, a column of the user’s with such a name does', () => {
    expect(found('ID, Tag, Subtag, Tagged by, Tagged at, Put aside, Tagsheet key')).toEqual(['id=ID']);
    expect(found('ID, Tag, Tag (Tagsheet), Subtag, Tagged by, Tagged at, Put aside')).toEqual(['id=ID', 'tag=Tag']);
    expect(detectRoles(['ID', ' Put aside ', ' '], []).id).toBe(0);
    expect(found('ID, Tag, Subtag')).toEqual(['id=ID', 'tag=Tag', 'subtag=Subtag']);
  });
});

describe('roles by the first rows', () => {
  test('of columns with the same name the fullest is taken', () => {
    expect(
      detectRoles(
        ['ID', 'Comment', 'Comment'],
        [
          ['1', '', 'Hello there'],
          ['2', '', ''],
        ],
      ).content,
    ).toBe(2);
  });

  test('counts are no responses, words are', () => {
    expect(found('Replies', [[3], [0]])).toEqual([]);
    expect(found('Replies', [['Dear customer']])).toEqual(['responses=Replies']);
    expect(found('Responses', [[3], [0]])).toEqual([]);
  });

  test('a column called Ticket holds IDs or text', () => {
    expect(found('Ticket', [['T-1'], ['T-2']])).toEqual(['id=Ticket']);
    expect(found('Ticket', [['Where is my parcel?']])).toEqual(['content=Ticket']);
    expect(found('Ticket')).toEqual([]);
  });

  test('several tags in a cell are no tag; one or two levels are', () => {
    expect(found('Tags', [['late, parcel']])).toEqual([]);
    expect(found('Tags', [['vip_customer late_parcel']])).toEqual([]);
    expect(found('Tags', [['Orders::Late'], ['Refunds']])).toEqual(['tag=Tags']);
    expect(found('Tags', [['']])).toEqual([]);
    expect(found('Tags', [[' '], []])).toEqual([]);
  });

  test('sentences are no label, yes and no is no date', () => {
    expect(found('Reason', [['x'.repeat(101)]])).toEqual([]);
    expect(found('Reason', [['Late, lost or stolen']])).toEqual(['tag=Reason']);
    expect(found('Opened', [['yes']])).toEqual([]);
    expect(found('Opened', [[new Date(0)]])).toEqual(['date=Opened']);
  });
});

const header = fc.constantFrom<Cell>(
  'ID',
  'Id',
  'Ticket',
  'Date',
  'Summary',
  'Comment',
  'Tag',
  'Category',
  'Subtag',
  'Tagged by',
  '',
  'Other',
  7,
);
const cell = fc.constantFrom<Cell>('', 'word', 'some words here', 7, true, '2026-01-01');

test('no column plays two roles', () => {
  const sheet = fc.array(fc.tuple(header, fc.array(cell, { minLength: 2, maxLength: 2 })), { maxLength: 9 });
  fc.assert(
    fc.property(sheet, (columns) => {
      const headers = columns.map(([text]) => text);
      const sample = [0, 1].map((i) => columns.map(([, cells]) => cells[i] ?? ''));
      const taken = Object.values(detectRoles(headers, sample)).filter((index) => index !== null);
      expect(new Set(taken).size).toBe(taken.length);
      for (const index of taken) expect(['', 'Other', 'Tagged by', 7]).not.toContain(headers[index]);
    }),
    { numRuns: 500 },
  );
});

describe('is it a header row?', () => {
  const below: Cell[][] = [
    ['T-2', new Date(0), 'Where is my parcel?', 'E-mail'],
    ['T-3', new Date(1), 'Refund please', 'Chat'],
  ];

  test.each<[string, Cell[], Cell[][], boolean]>([
    ['two known names', ['Ticket ID', 'Date', 2025, ''], below, true],
    ['unknown labels', ['Ärende', 'Tag der Anfrage', 'Rubrik', 'Väg'], below, true],
    ['labels with nothing below', ['Ärende', 'Rubrik'], [], true],
    ['labels with digits', ['Spalte 1', 'Spalte 2'], [['ab', 'cd']], true],
    ['a number sign', ['#', 'Titel'], [[7, 'Lampe']], true],
    ['blanks beside labels', ['Ärende', ' ', 'Rubrik'], below, true],
    ['one known label', ['Subject'], [['Where is it?']], true],
    ['an ID counted on below', ['T-1', 'Montag', 'My lamp is broken', 'Letter'], below, false],
    ['a value repeated below', ['Ärende', 'Montag', 'My lamp is broken', 'Chat'], below, false],
    ['a date', ['Ärende', new Date(0), 'Rubrik', 'Väg'], below, false],
    ['a date as text', ['Ärende', '2026-01-01 10:00', 'Rubrik', 'Väg'], below, false],
    ['a number', ['Ärende', 7, 'Rubrik', 'Väg'], below, false],
    ['a padded address', ['Ärende', ' ana@shop.example', 'Rubrik', 'Väg'], below, false],
    ['an address', ['Ärende', 'ana@shop.example', 'Rubrik', 'Väg'], below, false],
    ['a link', ['Ärende', 'https://shop.example/', 'Rubrik', 'Väg'], below, false],
    ['an essay', ['Ärende', 'words '.repeat(30), 'Rubrik', 'Väg'], below, false],
    ['one unknown label', ['Hello'], [['Hi']], false],
    ['blank cells', ['', ' '], below, false],
    ['known words that are values', ['reporter', 'text'], [['reporter', 'text']], false],
  ])('%s: %j', (_, row, rows, expected) => {
    expect(looksLikeHeader(row, rows)).toBe(expected);
  });
});
