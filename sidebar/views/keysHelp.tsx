/** All keys, made from the table that the panel acts by. */
import { KEYS } from '../keys';
import type { Panel } from '../state/panel';
import { Page } from './page';

export const KeysHelp = ({ panel }: { panel: Panel }) => (
  <Page title="Keys" back={panel.home}>
    <table class="keys">
      <thead>
        <tr>
          <th scope="col">Key</th>
          <th scope="col">Box empty</th>
          <th scope="col">Text in it</th>
        </tr>
      </thead>
      <tbody>
        {KEYS.map(({ shown, does, doesTyped }) => (
          <tr key={shown}>
            <th scope="row">
              <kbd>{shown}</kbd>
            </th>
            <td>{does}</td>
            <td>{doesTyped ?? 'text'}</td>
          </tr>
        ))}
      </tbody>
    </table>
    <p class="note">
      A colleague decided the same ticket otherwise? The top right says “to settle”; click it, or ☰ › Settle tickets.
      There:
      <kbd>↑</kbd> <kbd>↓</kbd> choose the ticket, <kbd>1</kbd> keeps theirs, <kbd>2</kbd> uses yours, <kbd>3</kbd> asks
      the group.
    </p>
  </Page>
);
