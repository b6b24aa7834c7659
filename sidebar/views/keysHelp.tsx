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
  </Page>
);
