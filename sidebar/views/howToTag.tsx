/** The method on one screen. */
import type { Panel } from '../state/panel';
import { Page, Primary } from './page';
import './tagList.css';

const POINTS: readonly [lead: string, rest: string][] = [
  ['Ask what is true,', 'not what is said. “Where is my parcel?” is Late only if it is: look it up when in doubt.'],
  ['One reason a ticket:', 'the one without which nobody would have written.'],
  ['Tag first, subtag second.', '5–10 tags; a subtag where one tag hides several causes.'],
  ['5–20 seconds each.', 'Unclear? Press - and go on. The second pass is for those.'],
  ['1–5 % Uncategorized', 'is healthy. More: a tag is missing. None: something is forced.'],
  ['Spam, tests, doubles', 'are “Not a contact”. They count in no share.'],
];

export const HowToTag = ({ panel }: { panel: Panel }) => (
  <Page title="How to tag" back={panel.home} actions={<Primary onClick={panel.home}>Tag</Primary>}>
    <ol class="method">
      {POINTS.map(([lead, rest]) => (
        <li key={lead}>
          <b>{lead}</b> {rest}
        </li>
      ))}
    </ol>
    <h2>Is it a good tag?</h2>
    <p>
      Could you train somebody on it in one to two days? If in an hour, it is too narrow: make it a subtag, or merge it.
      If in a week, it is several tags.
    </p>
    <p class="note">
      A good one has one sentence that decides any ticket, an example, and somebody who can do something about it.
    </p>
  </Page>
);
