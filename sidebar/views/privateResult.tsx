/** How much private data the dump holds, by column: counts, never a value. */
import { counted } from '../../src/core/counted';
import { privateWords } from '../../src/core/private/privateReport';
import type { Panel } from '../state/panel';
import { Page, Primary, Secondary } from './page';

export const PrivateResult = ({ panel }: { panel: Panel }) => {
  const report = panel.privateData.value;
  if (report === null) return null;
  const { rows, columns, counts } = report;
  return (
    <Page
      title="Private data"
      back={panel.home}
      actions={
        <>
          <Primary onClick={panel.lookForPrivate}>Look again</Primary>
          <Secondary onClick={panel.home}>Tag</Secondary>
        </>
      }
    >
      <p>
        {columns.length === 0
          ? `${counted(rows, 'row')} looked through: no card number, IBAN, e-mail address, phone number or access key was found.`
          : `${counted(rows, 'row')} looked through: ${privateWords(counts)}.`}
      </p>
      <ul class="menu">
        {columns.map((column) => (
          <li key={column.header} class="item">
            <b dir="auto">{column.header}</b>
            <small>{privateWords(column.counts)}</small>
          </li>
        ))}
      </ul>
      <p class="note">
        The panel covers them while you tag; the sheet is as it was. Whoever can open the spreadsheet can read them: if
        they need not be there, delete the column, or replace them with Edit › Find and replace.
      </p>
      <p class="note">Found by their form alone: some are missed, and an order number may look like a phone number.</p>
    </Page>
  );
};
