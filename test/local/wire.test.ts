import fc from 'fast-check';
import { answerToClient, argumentsToJson } from '../../local/wire';

describe('to the server', () => {
  test.each([
    ['a Date', new Date(0)],
    ['a Map', new Map()],
    ['a Set', new Set()],
    ['a RegExp', /x/],
    ['a function', () => 1],
    ['a boxed number', Object(1)],
    ['a boxed text', Object('a')],
    ['a boxed boolean', Object(true)],
  ])('%s is refused, wherever it is', (_, value) => {
    expect(() => argumentsToJson([1, value])).toThrow('Failed due to illegal value in property: 1');
    expect(() => argumentsToJson([{ deep: [{ when: value }] }])).toThrow(
      'Failed due to illegal value in property: when',
    );
  });

  test('undefined becomes null', () => {
    expect(argumentsToJson([undefined, { a: undefined }, [undefined]])).toBe('[null,{"a":null},[null]]');
  });
});

describe('to the client', () => {
  test.each([
    ['a Date', new Date(0), 'answer'],
    ['a Date deep inside', { rows: [[1, new Date(0)]] }, 'answer.rows[0][1]'],
    ['a service object', [{ [Symbol.for('local.service')]: 'Range' }], 'answer[0]'],
  ])('%s loses the answer', (_, value, at) => {
    expect(answerToClient(value)).toEqual({ kept: false, at });
  });

  test('what has no JSON form changes', () => {
    const value = { map: new Map([[1, 2]]), set: new Set([1]), pattern: /x/g, missing: undefined, list: [undefined] };
    expect(answerToClient(value)).toEqual({
      kept: true,
      value: { map: {}, set: {}, pattern: {}, missing: null, list: [null] },
    });
    expect(answerToClient(undefined)).toEqual({ kept: true, value: null });
  });

  test('a function arrives as its source', () => {
    const answer = answerToClient({ run: (a: number) => a + 1 });
    expect(answer).toMatchObject({ kept: true, value: { run: expect.stringContaining('a + 1') } });
  });

  test('a cycle is refused; the same object twice is not', () => {
    const cycle: { self?: unknown } = {};
    cycle.self = cycle;
    expect(() => answerToClient(cycle)).toThrow('Failed due to circular reference.');
    const shared = { a: 1 };
    expect(answerToClient([shared, shared])).toEqual({ kept: true, value: [{ a: 1 }, { a: 1 }] });
  });
});

test('a negative zero arrives as zero', () => {
  expect(answerToClient([-0])).toEqual({ kept: true, value: [0] });
});

test('plain JSON crosses both ways unchanged', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const same = JSON.parse(JSON.stringify(value)) as unknown;
      expect(JSON.parse(argumentsToJson([value]))).toEqual([same]);
      expect(answerToClient(value)).toEqual({ kept: true, value: same });
    }),
  );
});
