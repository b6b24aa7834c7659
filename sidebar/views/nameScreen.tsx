/** Asked once: the name that colleagues see beside a tag. */
import { useState } from 'preact/hooks';
import type { Panel } from '../state/panel';
import { Page, Primary } from './page';

export const NameScreen = ({ panel }: { panel: Panel }) => {
  const [name, setName] = useState('');
  return (
    <form
      class="whole"
      onSubmit={(event) => {
        event.preventDefault();
        panel.rename(name);
      }}
    >
      <Page title="Welcome to Tagsheet" actions={<Primary submit>Next</Primary>}>
        <p>Find out why customers contact you: tag each ticket with a reason, then read the summary.</p>
        <label class="field">
          <span>Your name, as colleagues will see it beside your tags</span>
          <input
            type="text"
            autocomplete="off"
            maxLength={60}
            value={name}
            ref={(input) => input?.focus()}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <p class="error" role="alert">
          {panel.said.value}
        </p>
        <p class="note">No ticket and no name leaves this spreadsheet.</p>
      </Page>
    </form>
  );
};
