/** Google answers as another account than the one that opened the panel. */
import type { Panel } from '../state/panel';
import { waitSentence } from '../state/words';
import { Page, Primary } from './page';

export const Stranger = ({ panel }: { panel: Panel }) => {
  const unsaved = panel.work.value?.saver.unsaved.value ?? 0;
  return (
    <Page title="Another account" actions={<Primary onClick={panel.tryAgain}>Try again</Primary>}>
      <p role="alert">
        {panel.stranger.value?.message} {unsaved > 0 && waitSentence(unsaved)}
      </p>
    </Page>
  );
};
