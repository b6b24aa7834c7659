/** What a change of a tag asks for: its new name, or the other tag. */
import { useState } from 'preact/hooks';
import { formatTagPath, type TagPath } from '../../src/core/tags/tagPath';
import type { Panel } from '../state/panel';
import type { TagForm as Form } from '../state/tagManager';
import { brief } from '../state/ticketText';
import { NearTags } from './nearTags';
import { Page, Primary, Secondary } from './page';
import { TagField } from './tagField';

const LONGEST = 100;

const Said = ({ panel }: { panel: Panel }) => (
  <p class="error" role="alert">
    {panel.said.value}
  </p>
);

const RenameForm = ({ panel, path }: { panel: Panel; path: TagPath }) => {
  const old = path.subtag || path.tag;
  const [name, setName] = useState(old);
  const isSame = name.trim() === old || name.trim() === '';
  return (
    <form
      class="whole"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSame) panel.manager.rename(name.trim());
      }}
    >
      <Page
        title="Rename"
        back={panel.manager.closeForm}
        actions={
          <>
            <Primary submit disabled={isSame}>
              Preview
            </Primary>
            <Secondary onClick={panel.manager.closeForm}>Cancel</Secondary>
          </>
        }
      >
        <label class="field">
          <span>New name of {brief(formatTagPath(path))}</span>
          <input
            type="text"
            autocomplete="off"
            maxLength={LONGEST}
            value={name}
            ref={(input) => {
              if (name === old) input?.select();
            }}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <NearTags panel={panel} name={isSame ? '' : name} not={path} />
        <Said panel={panel} />
      </Page>
    </form>
  );
};

interface ChooseProps {
  panel: Panel;
  title: string;
  words: string;
  fits(path: TagPath): boolean;
  take(path: TagPath): void;
}

const ChooseForm = ({ panel, title, words, fits, take }: ChooseProps) => (
  <Page title={title} back={panel.manager.closeForm}>
    <p dir="auto">{words}</p>
    <TagField
      label={title}
      find={(text) => panel.manager.find(text, fits)}
      take={take}
      leave={panel.manager.closeForm}
    />
    <Said panel={panel} />
    <p class="note">⏎ previews; nothing is changed before you say so.</p>
  </Page>
);

export const TagForm = ({ panel, form }: { panel: Panel; form: Form }) => {
  const { row, merge, move } = panel.manager;
  const path = row.value?.path;
  if (path === undefined) return null;
  const name = brief(formatTagPath(path));
  const isOther = (other: TagPath): boolean => other.tag !== path.tag || other.subtag !== path.subtag;
  switch (form) {
    case 'rename':
      return <RenameForm panel={panel} path={path} />;
    case 'merge':
      return (
        <ChooseForm
          panel={panel}
          title="Merge into"
          words={`Tickets of ${name} go to:`}
          fits={(other) => isOther(other) && (path.subtag !== '' || other.tag !== path.tag)}
          take={merge}
        />
      );
    case 'move':
      return (
        <ChooseForm
          panel={panel}
          title="Move"
          words={`${name} goes below:`}
          fits={(other) => other.subtag === '' && other.tag !== path.tag}
          take={({ tag }) => move(tag)}
        />
      );
  }
};
