/** A log as it is after weeks of work. */
import { type Bench, bob, logLines } from './bench';

/** As many more lines at the end of the log, about tickets of other tabs. */
export function growLog(bench: Bench, lines: number): void {
  const { workbook } = bench;
  const log = workbook.sheetNamed('Tag log')?.id ?? 0;
  const last = logLines(bench).length + 1;
  workbook.insertLines(bob, log, 'rows', last + 1, lines);
  const line = (_: unknown, at: number) => [
    '99/old',
    '2026-01-01 09:00',
    'k',
    'Bob',
    String(at),
    '',
    'Orders',
    'panel',
  ];
  workbook.paste(bob, log, last + 1, 1, Array.from({ length: lines }, line));
}
