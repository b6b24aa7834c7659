/** A job on the whole dump is done: what became of it, and the way back where there is one. */
import type { Panel } from '../state/panel';
import { Page, Primary, Secondary } from './page';

export const JobDone = ({ panel }: { panel: Panel }) => {
  const done = panel.finished.value;
  if (done === null) return null;
  const { undo } = done;
  return (
    <Page
      title="Done"
      back={panel.home}
      actions={
        <>
          <Primary onClick={panel.home}>Go on tagging</Primary>
          <Secondary onClick={panel.periods}>Build the periods</Secondary>
        </>
      }
    >
      <p role="status" dir="auto">
        {done.sentence}
      </p>
      {undo !== null && (
        <>
          <p class="note">A mistake? Until they are tagged, they can be taken out again.</p>
          <Secondary onClick={() => panel.takeOut(undo)}>Take them out again</Secondary>
        </>
      )}
    </Page>
  );
};
