/** My settings. */
import { useState } from 'preact/hooks';
import type { Panel } from '../state/panel';
import type { Work } from '../state/work';
import { Choice } from './choice';
import { OrderChoice } from './orderChoice';
import { Page, Primary } from './page';

const NameForm = ({ panel }: { panel: Panel }) => {
  const [name, setName] = useState(panel.account.value.name ?? '');
  return (
    <form
      class="name-form"
      onSubmit={(event) => {
        event.preventDefault();
        panel.rename(name);
      }}
    >
      <label class="field">
        <span>My name</span>
        <input type="text" maxLength={60} value={name} onInput={(event) => setName(event.currentTarget.value)} />
      </label>
      <Primary submit disabled={name.trim() === (panel.account.value.name ?? '')}>
        Rename
      </Primary>
    </form>
  );
};

export const SettingsScreen = ({ panel, work }: { panel: Panel; work: Work }) => (
  <Page title="Settings" back={panel.home}>
    <Choice
      kind="checkbox"
      name="last"
      checked={panel.settings.value.lastDigitSaves}
      choose={(lastDigitSaves) => panel.setSettings({ ...panel.settings.value, lastDigitSaves })}
      note="Two keys a ticket: no Enter after the subtag’s digit. Ctrl/⌘ Z still takes it back."
    >
      The last digit saves
    </Choice>
    <hr />
    <OrderChoice panel={panel} work={work} />
    <hr />
    <NameForm panel={panel} />
    <p class="note" role="status">
      {panel.said.value}
    </p>
  </Page>
);
