/** Opens any ticket: by its ID, or the one of the selected row. */
import { useState } from 'preact/hooks';
import type { Panel } from '../state/panel';
import { Page, Primary, Secondary } from './page';

export const Find = ({ panel }: { panel: Panel }) => {
  const [id, setId] = useState('');
  const wanted = id.trim().replace(/^#(?=\d+$)/, '');
  return (
    <form
      class="whole"
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted !== '') panel.find(wanted);
      }}
    >
      <Page
        title="Open a ticket"
        back={panel.home}
        actions={
          <Primary submit disabled={wanted === ''}>
            Open
          </Primary>
        }
      >
        <label class="field">
          <span>Ticket ID</span>
          <input
            type="text"
            autocomplete="off"
            maxLength={200}
            value={id}
            ref={(input) => {
              if (id === '') input?.focus();
            }}
            onInput={(event) => setId(event.currentTarget.value)}
          />
        </label>
        <p class="error" role="alert">
          {panel.said.value}
        </p>
        <p class="note">Or select its row in the sheet, and then:</p>
        <Secondary onClick={() => panel.find(null)}>Open the selected row</Secondary>
      </Page>
    </form>
  );
};
