/**
 * A process that changes a workbook and saves it without end, to be killed in the middle of it. Each change writes one
 * number into the first and the last row; the number is printed when it is on the disk.
 */
import { newWorkbook, savedWorkbook } from '../../../local/preview/files';
import { openSaver } from '../../../local/preview/saver';

const [file = ''] = process.argv.slice(2);
const ROWS = 3000;
const ME = { id: 'me' };

const table = {
  name: 'Killed',
  tab: 'Data',
  rows: Array.from({ length: ROWS }, (_, row) => [0, `row ${row}`, 'x'.repeat(300)]),
  remarks: [],
};
const workbook = savedWorkbook(file, false).workbook ?? newWorkbook(table);
const [sheet] = workbook.sheets();
const id = sheet?.id ?? -1;

const main = async (): Promise<void> => {
  const saver = openSaver(file, workbook, (problem) => problem && process.stderr.write(problem), { wait: 0 });
  for (let number = Number(workbook.text(id, 1, 1)) + 1; ; number += 1) {
    for (const row of [1, ROWS]) workbook.type(ME, id, row, 1, String(number));
    saver.soon();
    await saver.now();
    process.stdout.write(`${number}\n`);
  }
};

void main();
