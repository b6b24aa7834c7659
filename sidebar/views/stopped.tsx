/** After Stop: whether everything is saved, so that the panel can be closed. */

import { counted } from '../../src/core/counted';
import type { Panel } from '../state/panel';
import { refusedSentence } from '../state/words';
import type { Work } from '../state/work';
import { OutlookLine } from './outlookLine';
import { Page, Primary } from './page';

export const Stopped = ({ panel, work }: { panel: Panel; work: Work }) => {
  const { saver } = work;
  const unsaved = saver.unsaved.value;
  const { today } = work.ledger.counts.value;
  return (
    <Page title="Stopped" actions={<Primary onClick={panel.home}>Go on tagging</Primary>}>
      <p role="status">
        {unsaved === 0
          ? 'Everything is saved. You can close this panel.'
          : saver.refused.value !== null
            ? refusedSentence(saver.refused.value.message, unsaved)
            : `Saving ${counted(unsaved, 'tag')} … Leave this panel open for a moment.`}
      </p>
      <p class="note">{counted(today.decided, 'ticket')} decided today, tagged or put aside.</p>
      <OutlookLine work={work} />
    </Page>
  );
};
