/** What an .xlsx file cannot hold as the spreadsheet does, counted while it is written. */

export interface Losses {
  /** Cells cut at Excel's limit. */
  cut: number;
  /** Cells that lost characters no XML file may hold. */
  cleaned: number;
  /** Formulas written as their text. */
  formulas: number;
  /** Cells beyond Excel's last row or column. */
  beyond: number;
  /** Rules, formats and protections that Excel has no like of. */
  left: number;
}

export const noLosses = (): Losses => ({ cut: 0, cleaned: 0, formulas: 0, beyond: 0, left: 0 });

const counted = (count: number, one: string, many: string): string => (count === 1 ? `One ${one}` : `${count} ${many}`);

/** One sentence for each kind of loss; none where everything came along. */
export function remarksOn({ cut, cleaned, formulas, beyond, left }: Losses): string[] {
  const sentences: [number, () => string][] = [
    [
      cut,
      () =>
        `${counted(cut, 'cell was', 'cells were')} longer than the 32,767 characters that Excel takes; the end was cut off, marked “…” and noted on the cell.`,
    ],
    [
      cleaned,
      () =>
        `${counted(cleaned, 'cell lost', 'cells lost')} control characters that nobody sees and no .xlsx file may hold.`,
    ],
    [
      formulas,
      () =>
        `${counted(formulas, 'formula was', 'formulas were')} written as text: Excel does not know all of Google's functions.`,
    ],
    [
      beyond,
      () =>
        `${counted(beyond, 'cell lies', 'cells lie')} beyond Excel's last row or column (1,048,576 and 16,384) and did not come along.`,
    ],
    [
      left,
      () =>
        `${counted(left, 'rule or protection has', 'rules or protections have')} no like in Excel and did not come along.`,
    ],
  ];
  return sentences.filter(([count]) => count > 0).map(([, sentence]) => sentence());
}
