/** The sheet was set up, but a tab or column that it needs is gone. */
import type { Panel } from '../state/panel';
import { Page, Primary, Secondary } from './page';

export const Blocked = ({ panel }: { panel: Panel }) => (
  <Page
    title="Something is missing"
    actions={
      <>
        <Primary onClick={panel.setUp}>Set up again</Primary>
        <Secondary onClick={panel.open}>Try again</Secondary>
      </>
    }
  >
    <p role="alert">{panel.blocked.value?.message}</p>
    <p class="note">Tags that are in the sheet stay there.</p>
  </Page>
);
