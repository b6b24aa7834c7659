/** A log as it is after weeks of work. */
import { type Bench, bob, logLines } from './bench';

const ROWS_A_PASTE = 50_000;

/** As many more lines at the end of the log, about 500 tickets of another tab. */
export function growLog(bench: Bench, lines: number): void {
  const { workbook } = bench;
  const log = workbook.sheetNamed('Tag log')?.id ?? 0;
  const first = logLines(bench).length + 2;
  workbook.insertLines(bob, log, 'rows', first, lines);
  for (let done = 0; done < lines; done += ROWS_A_PASTE) {
    const texts = Array.from({ length: Math.min(ROWS_A_PASTE, lines - done) }, (_, at) => {
      const ticket = String((done + at) % 500);
      return ['99/old', '2026-01-01 09:00', 'k', 'Bob', ticket, '', 'Orders', 'panel'];
    });
    workbook.paste(bob, log, first + done, 1, texts);
  }
}
