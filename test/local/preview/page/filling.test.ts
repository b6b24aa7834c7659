/** Rows by windows, against a source that answers when the test says so. */
import { openFilling, unknownPiece, type Window } from '../../../../local/preview/page/filling';
import type { RowView } from '../../../../local/view';

const knownOf = (text: string): Uint8Array => Uint8Array.from([1, ...[...text].map(Number)]);
const row = (number: number, text: string): RowView => ({ row: number, cells: [{ v: text, d: text, t: 's' }] });
const textOf = ({ row: number, cells }: RowView): string => `${number}${cells[0]?.d ?? ''}`;

test.each([
  ['0000', { from: 1, to: 4 }, 9, { from: 1, to: 4 }],
  ['1001', { from: 1, to: 4 }, 9, { from: 2, to: 3 }],
  ['0000', { from: 2, to: 4 }, 2, { from: 2, to: 3 }],
  ['0100', { from: 1, to: 4 }, 9, { from: 1, to: 1 }],
  ['1110', { from: 1, to: 3 }, 9, null],
])('the first unknown piece of %s', (known, window, most, wanted) => {
  expect(unknownPiece(knownOf(known), window, most)).toEqual(wanted);
});

const setUp = (seen: ({ sheet: number } & Window) | null) => {
  const asked: string[] = [];
  const put: string[] = [];
  const answers: ((rows: RowView[]) => void)[] = [];
  const filling = openFilling({
    fetch: (sheet, from, count) => {
      asked.push(`${sheet}:${from}+${count}`);
      return new Promise((resolve) => answers.push(resolve));
    },
    put: (_sheet, rows, inSight) => void put.push(`${rows.map(textOf).join(' ')}${inSight ? ' in sight' : ''}`),
    seen: () => seen,
    failed: (error) => {
      throw error;
    },
  });
  const answer = async (...rows: RowView[]): Promise<void> => {
    while (answers.length === 0) await new Promise((done) => setTimeout(done, 2));
    answers.shift()?.(rows);
    await new Promise((done) => setTimeout(done, 40));
  };
  return { filling, asked, put, answer };
};

test('what is in sight comes first, then the rest; blank rows are told as such', async () => {
  const { filling, asked, put, answer } = setUp({ sheet: 1, from: 3, to: 4 });
  filling.size(1, 5);
  await answer(row(3, 'c'));
  await answer(row(1, 'a'), row(2, 'b'));
  expect(filling.share(1)).toBe(4 / 5);
  await answer();
  await filling.whole();
  expect(asked).toEqual(['1:3+2', '1:1+2', '1:5+1']);
  expect(put).toEqual(['3c 4 in sight', '1a 2b', '5']);
  expect(filling.share(1)).toBe(1);
});

test('a row told of while the answer was under way is newer than the answer', async () => {
  const { filling, put, answer } = setUp(null);
  filling.size(1, 2);
  filling.told(1, [row(2, 'new')]);
  await answer(row(1, 'a'), row(2, 'old'));
  expect(put).toEqual(['1a']);
});

test('an answer from before everything changed is thrown away, and the rows asked for again', async () => {
  const { filling, asked, put, answer } = setUp(null);
  filling.size(1, 2);
  filling.again(1);
  await answer(row(1, 'old'));
  await answer(row(1, 'new'));
  expect([asked, put]).toEqual([['1:1+2', '1:1+2'], ['1new 2']]);
});

test('rows that were refused are read anew, and no others', async () => {
  const { filling, asked, answer } = setUp(null);
  filling.size(1, 9);
  await answer();
  filling.again(1, { from: 4, to: 5 });
  await answer();
  expect(asked).toEqual(['1:1+9', '1:4+2']);
});

test('asking again in the same breath as an idle look is heard', async () => {
  const { filling, asked, answer } = setUp(null);
  filling.size(1, 2);
  await answer();
  await filling.whole();
  filling.look();
  filling.again(1);
  await answer();
  expect(asked).toEqual(['1:1+2', '1:1+2']);
});
