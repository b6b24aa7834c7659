/** A new tag or subtag for everybody's list; where the list is the lead's, a proposal. */
import { useEffect, useState } from 'preact/hooks';
import { ownTags } from '../state/listing';
import type { Panel } from '../state/panel';
import type { Work } from '../state/work';
import { NearTags } from './nearTags';
import { Page, Primary, Secondary } from './page';

const NEW = '';
const LONGEST = 100;

/** What the form begins with: of a draft, else the tag that is picked. */
function beginning(panel: Panel, work: Work): { parent: string; name: string } {
  const tags = ownTags(work.sheet.value.tags);
  const draft = panel.draft.value?.path;
  const { depth } = work.sheet.value.project;
  const picked = depth === 'tags' ? null : work.tagging.picker.value.tag;
  const above = draft === undefined ? picked : draft.tag;
  if (tags.some((tag) => tag.name === above)) return { parent: above ?? NEW, name: draft?.subtag ?? '' };
  return { parent: NEW, name: draft === undefined ? '' : draft.subtag || draft.tag };
}

const submitWords = (panel: Panel): string => {
  if (panel.proposes.value) return 'Propose it';
  return panel.draft.value === null ? 'Add and pick it' : 'Add';
};

export const AddTag = ({ panel, work }: { panel: Panel; work: Work }) => {
  const tags = ownTags(work.sheet.value.tags).filter(({ retired }) => !retired);
  const [start] = useState(() => beginning(panel, work));
  const [parent, setParent] = useState(start.parent);
  const [name, setName] = useState(start.name);
  const [belongs, setBelongs] = useState('');
  const [example, setExample] = useState('');
  useEffect(() => panel.forgetDraft, [panel]);
  const add = (): void => {
    const trimmed = name.trim();
    if (trimmed === '') return;
    const path = parent === NEW ? { tag: trimmed, subtag: '' } : { tag: parent, subtag: trimmed };
    panel.addTag({ ...path, belongs: belongs.trim(), example: example.trim() });
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
        title={panel.proposes.value ? 'Propose a tag' : 'Add a tag'}
        back={panel.leaveAdding}
        actions={
          <>
            <Primary submit disabled={name.trim() === ''}>
              {submitWords(panel)}
            </Primary>
            <Secondary onClick={panel.leaveAdding}>Cancel</Secondary>
          </>
        }
      >
        <label class="field">
          <span>Under</span>
          <select value={parent} onChange={(event) => setParent(event.currentTarget.value)}>
            <option value={NEW}>nothing: a new tag</option>
            {(work.sheet.value.project.depth === 'subtags' || start.parent !== NEW) &&
              tags.map((tag) => (
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
              if (name === start.name) input?.focus();
            }}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <NearTags panel={panel} name={name} {...(panel.draft.value === null && { take: panel.pickInstead })} />
        <label class="field">
          <span>What belongs here</span>
          <textarea
            rows={2}
            maxLength={500}
            placeholder="What is true of such a ticket, whatever the customer says"
            value={belongs}
            onInput={(event) => setBelongs(event.currentTarget.value)}
          />
        </label>
        <label class="field">
          <span>An example</span>
          <textarea
            rows={2}
            maxLength={500}
            placeholder="In your own words: no customer’s name or number"
            value={example}
            onInput={(event) => setExample(event.currentTarget.value)}
          />
        </label>
        <p class="error" role="alert">
          {panel.said.value}
        </p>
        <p class="note">
          {panel.proposes.value
            ? 'The lead decides. The open ticket waits for it, and you go on.'
            : 'It goes to the end of the tab “Tags”, so no digit changes its meaning.'}
        </p>
      </Page>
    </form>
  );
};
