/** A sheet was built: where it is, and what it says in a sentence. */
import type { Panel } from '../state/panel';
import { Page, Primary } from './page';

export const Built = ({ panel }: { panel: Panel }) => {
  const built = panel.built.value;
  if (built === null) return null;
  return (
    <Page
      title={`“${built.tab}” is ready`}
      back={panel.home}
      actions={<Primary onClick={panel.home}>Go on tagging</Primary>}
    >
      <p role="status">{built.sentence}</p>
      <p class="note">Build it again whenever tags have changed: only this tab is written.</p>
    </Page>
  );
};
