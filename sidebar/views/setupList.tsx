/** Where the tag list comes from. */
import './setupList.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ListOffer } from '../../src/contract/setup';
import { counted } from '../../src/core/counted';
import type { ListReading } from '../state/listReading';
import type { Setup } from '../state/setup';
import type { ListFrom } from '../state/setupList';
import { Choice } from './choice';
import { ListPreview, Nesting } from './listPreview';

interface Way {
  from: ListFrom;
  label: string;
  note?: string;
}

const waysFor = (setup: Setup): Way[] => {
  const { listed, existing, listTabs, roles } = setup.proposal.value;
  const { tag } = setup.roles.value;
  const known = existing !== null && tag === roles.tag ? ` (${counted(existing.distinct, 'tag')})` : '';
  return [
    ...(listed > 0 ? [{ from: 'keep', label: `Keep the tag list that is there (${listed})` } as const] : []),
    { from: 'lines', label: 'Type or paste your 5–10 reasons' },
    ...(tag === null ? [] : [{ from: 'column', label: `From the old tags${known}` } as const]),
    ...(listTabs.length === 0 ? [] : [{ from: 'tab', label: 'From another tab' } as const]),
    { from: 'starter', label: 'Starter list', note: 'Nine reasons of an online shop, explained.' },
    { from: 'empty', label: 'Empty', note: 'Add tags while tagging, with +.' },
  ];
};

const Lines = ({ setup }: { setup: Setup }) => {
  const area = useRef<HTMLTextAreaElement>(null);
  const { lines, linesNesting, mixed, preview } = setup.list;
  useEffect(() => area.current?.focus(), []);
  return (
    <div class="lines">
      <textarea
        ref={area}
        rows={6}
        spellcheck={false}
        aria-label="Your reasons, one a line"
        placeholder={'Late delivery\nReturn > Refund not arrived\nReturn > Wrong size\nLogin'}
        value={lines.value}
        onInput={(event) => {
          lines.value = event.currentTarget.value;
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) setup.next();
        }}
      />
      {lines.value.trim() === '' && (
        <small>
          One a line; “Return &gt; Size” or an indented line is a subtag. Cells of a spreadsheet and options copied from
          your helpdesk are fine too.
        </small>
      )}
      <Nesting choice={linesNesting} typed />
      {preview.value !== null && <ListPreview preview={preview.value} mixed={mixed.value} />}
    </div>
  );
};

/** What was read, or why not. */
const Read = ({ reading }: { reading: ListReading }) => {
  const preview = reading.preview.value;
  return (
    <>
      {reading.reading.value && <p class="note">Reading the tags …</p>}
      {reading.failure.value !== null && <p class="error">{reading.failure.value.message}</p>}
      {preview !== null && (
        <>
          <Nesting choice={reading.nesting} />
          <ListPreview preview={preview} left={reading.offer.value?.left ?? 0} />
        </>
      )}
    </>
  );
};

const NONE = '';

/** Columns without a header are called as Sheets calls them. */
const nameOf = ({ columns }: ListOffer, index: number): string =>
  columns[index]?.header || `${String.fromCharCode(65 + (index % 26))}: ${columns[index]?.sample ?? ''}`;

interface PickProps {
  label: string;
  value: number | null;
  offer: ListOffer;
  /** Can be none. */
  optional?: boolean;
  choose(index: number | null): void;
}

const Pick = ({ label, value, offer, optional, choose }: PickProps) => (
  <label class="role">
    <span class="role-name">{label}</span>
    <select
      value={value === null ? NONE : String(value)}
      onChange={(event) => choose(event.currentTarget.value === NONE ? null : Number(event.currentTarget.value))}
    >
      {optional && <option value={NONE}>—</option>}
      {offer.columns.map((_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column is its position here; headers may be doubled
        <option key={index} value={String(index)}>
          {nameOf(offer, index)}
        </option>
      ))}
    </select>
  </label>
);

const OfferedColumns = ({ other, offer }: { other: ListReading; offer: ListOffer }) => {
  const { tag, subtag, headed } = offer;
  const again = (change: Partial<ListOffer>): void => {
    const next = { tag, subtag, headed, ...change };
    const { tag: first, subtag: second } = next;
    void other.read(offer.tab, { tag: first, subtag: first === second ? null : second, headed: next.headed });
  };
  return (
    <>
      <Pick label="Tag" value={tag} offer={offer} choose={(index) => index !== null && again({ tag: index })} />
      <Pick label="Subtag" value={subtag} offer={offer} optional choose={(index) => again({ subtag: index })} />
      <Choice kind="checkbox" name="headed" checked={headed} choose={(checked) => again({ headed: checked })}>
        Row 1 names the columns
      </Choice>
    </>
  );
};

const OtherTab = ({ setup }: { setup: Setup }) => {
  const { other } = setup.list;
  const offer = other.offer.value;
  return (
    <>
      <label class="role">
        <span class="role-name">Tab</span>
        <select value={other.tab.value} onChange={(event) => void other.read(event.currentTarget.value, null)}>
          {setup.proposal.value.listTabs.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {offer !== null && <OfferedColumns other={other} offer={offer} />}
      <Read reading={other} />
    </>
  );
};

const More = ({ setup, from }: { setup: Setup; from: ListFrom }): ComponentChildren => {
  if (from === 'lines') return <Lines setup={setup} />;
  if (from !== 'column' && from !== 'tab') return null;
  return (
    <div class="way-more">{from === 'tab' ? <OtherTab setup={setup} /> : <Read reading={setup.list.column} />}</div>
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
          checked={setup.list.from.value === from}
          choose={() => setup.list.choose(from)}
          {...(note !== undefined && { note })}
        >
          {label}
        </Choice>
        {setup.list.from.value === from && <More setup={setup} from={from} />}
      </div>
    ))}
  </fieldset>
);
