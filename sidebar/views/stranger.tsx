/** Google answers as another account than the one that opened the panel. */
import type { Panel } from '../state/panel';
import { refusedSentence } from '../state/words';
import { Page, Primary } from './page';

export const Stranger = ({ panel }: { panel: Panel }) => (
  <Page title="Another account" actions={<Primary onClick={panel.tryAgain}>Try again</Primary>}>
    <p role="alert">{refusedSentence('other-account', '', panel.work.value?.saver.unsaved.value ?? 0)}</p>
  </Page>
);
