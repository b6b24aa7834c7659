/** A new tag or subtag for everybody's list. */
import { useState } from 'preact/hooks';
import { ownTags } from '../state/listing';
import type { Panel } from '../state/panel';
import type { Work } from '../state/work';
import { Page, Primary, Secondary } from './page';

const NEW = '';
const LONGEST = 100;

export const AddTag = ({ panel, work }: { panel: Panel; work: Work }) => {
  const tags = ownTags(work.sheet.value.tags);
  const picked = work.tagging.picker.value.tag;
  const [parent, setParent] = useState(tags.some((tag) => tag.name === picked) ? (picked ?? NEW) : NEW);
  const [name, setName] = useState('');
  const [belongs, setBelongs] = useState('');
  const add = (): void => {
    const trimmed = name.trim();
    if (trimmed === '') return;
    if (parent === NEW) panel.addTag(trimmed, '', belongs.trim());
    else panel.addTag(parent, trimmed, belongs.trim());
  };
  return (
    <form
      class="whole"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Page
        title="Add a tag"
        back={panel.home}
        actions={
          <>
            <Primary submit disabled={name.trim() === ''}>
              Add and pick it
            </Primary>
            <Secondary onClick={panel.home}>Cancel</Secondary>
          </>
        }
      >
        <label class="field">
          <span>Under</span>
          <select value={parent} onChange={(event) => setParent(event.currentTarget.value)}>
            <option value={NEW}>nothing: a new tag</option>
            {tags.map((tag) => (
              <option key={tag.name} value={tag.name}>
                {tag.name}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>Name</span>
          <input
            type="text"
            autocomplete="off"
            maxLength={LONGEST}
            value={name}
            ref={(input) => {
              if (name === '') input?.focus();
            }}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <label class="field">
          <span>What belongs here</span>
          <textarea
            rows={3}
            maxLength={500}
            placeholder="What is true of such a ticket, whatever the customer says"
            value={belongs}
            onInput={(event) => setBelongs(event.currentTarget.value)}
          />
        </label>
        <p class="error" role="alert">
          {panel.said.value}
        </p>
        <p class="note">It goes to the end of the tab “Tags”, so no digit changes its meaning.</p>
      </Page>
    </form>
  );
};
