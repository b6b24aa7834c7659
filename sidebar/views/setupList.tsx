/** Where the tag list comes from. */
import { useEffect, useRef } from 'preact/hooks';
import { counted } from '../../src/core/counted';
import { listFromLines } from '../../src/core/startingList';
import { pathCount } from '../../src/core/tagList';
import type { ListFrom, Setup } from '../state/setup';
import { Choice } from './setupSteps';

interface Way {
  from: ListFrom;
  label: string;
  note?: string;
}

const waysFor = (setup: Setup): Way[] => {
  const { listed, existing } = setup.proposal.value;
  const keep: Way[] = listed > 0 ? [{ from: 'keep', label: `Keep the tag list that is there (${listed})` }] : [];
  const column: Way[] =
    setup.roles.value.tag === null
      ? []
      : [
          {
            from: 'column',
            label: `From the old tag column${existing === null ? '' : ` (${counted(existing.distinct, 'tag')})`}`,
          },
        ];
  return [
    ...keep,
    { from: 'lines', label: 'Type your 5–10 reasons, one a line' },
    ...column,
    { from: 'starter', label: 'Starter list', note: 'Nine reasons of an online shop, explained.' },
    { from: 'empty', label: 'Empty', note: 'Add tags while tagging, with +.' },
  ];
};

const Lines = ({ setup }: { setup: Setup }) => {
  const area = useRef<HTMLTextAreaElement>(null);
  const count = pathCount(listFromLines(setup.lines.value));
  useEffect(() => area.current?.focus(), []);
  return (
    <div class="lines">
      <textarea
        ref={area}
        rows={6}
        spellcheck={false}
        aria-label="Your reasons, one a line"
        placeholder={'Late delivery\nReturn > Refund not arrived\nReturn > Wrong size\nLogin'}
        value={setup.lines.value}
        onInput={(event) => {
          setup.lines.value = event.currentTarget.value;
        }}
      />
      <small>
        {count === 0
          ? 'One or more. “Return > Size” is a tag with a subtag.'
          : `${counted(count, 'entry').replace('entrys', 'entries')} so far`}
      </small>
    </div>
  );
};

export const ListStep = ({ setup }: { setup: Setup }) => (
  <fieldset>
    <legend>Why do customers contact you? You can change the list at any time.</legend>
    {waysFor(setup).map(({ from, label, note }) => (
      <div key={from}>
        <Choice
          kind="radio"
          name="from"
          checked={setup.from.value === from}
          choose={() => {
            setup.from.value = from;
          }}
          {...(note !== undefined && { note })}
        >
          {label}
        </Choice>
        {from === 'lines' && setup.from.value === 'lines' && <Lines setup={setup} />}
      </div>
    ))}
  </fieldset>
);
