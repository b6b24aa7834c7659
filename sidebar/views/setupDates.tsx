/** What the column of dates does not tell, and which of its cells are no dates. */
import '../data.css';
import type { DateColumn } from '../../src/contract/setup';
import { counted, grouped } from '../../src/core/counted';
import { swappedSentence } from '../../src/core/dates/dateDoubts';
import type { Setup } from '../state/setup';
import type { OrderAnswer } from '../state/setupDates';
import { Choice } from './choice';

const OrderQuestion = ({ setup, facts }: { setup: Setup; facts: DateColumn }) => {
  const { order } = setup.dates;
  const both = facts.example?.readings;
  const ways: { answer: OrderAnswer; label: string; note: string }[] = [
    { answer: 'day-first', label: both?.['day-first'] ?? 'Day first', note: 'The day stands first.' },
    { answer: 'month-first', label: both?.['month-first'] ?? 'Month first', note: 'The month stands first.' },
    { answer: 'none', label: 'I do not know', note: 'Dates that could be either count as no date.' },
  ];
  return (
    <fieldset>
      <legend>
        {facts.order === 'mixed' &&
          'Some dates are day first, others month first; those of the other kind have no date. '}
        {facts.example === null ? 'Which are right?' : `What day is “${facts.example.text}”?`}
      </legend>
      {ways.map(({ answer, label, note }) => (
        <Choice
          key={answer}
          kind="radio"
          name="order"
          checked={order.value === answer}
          choose={() => {
            order.value = answer;
          }}
          note={note}
        >
          {label}
        </Choice>
      ))}
    </fieldset>
  );
};

const YearQuestion = ({ setup, facts }: { setup: Setup; facts: DateColumn }) => (
  <label class="year">
    <span>
      {facts.yearless === 1 ? 'One date has no year.' : `${grouped(facts.yearless)} dates have no year.`} They are of
    </span>
    <input
      type="text"
      inputMode="numeric"
      maxLength={4}
      placeholder="year"
      value={setup.dates.year.value}
      onInput={(event) => {
        setup.dates.year.value = event.currentTarget.value;
      }}
    />
    <small>Left empty, they count as no date.</small>
  </label>
);

const Unread = ({ setup, facts }: { setup: Setup; facts: DateColumn }) => (
  <div class="unread">
    <p>
      {counted(facts.unread, 'date')} cannot be read. These tickets count as without a date; {grouped(facts.readable)}{' '}
      are fine.
    </p>
    <ul>
      {facts.unreadCells.map(({ row, text }) => (
        <li key={row}>
          <span class="cut" dir="auto" title={text}>
            Row {grouped(row)}: {text}
          </span>
          <button type="button" class="link" onClick={() => setup.showDate(row)}>
            Show
          </button>
        </li>
      ))}
    </ul>
    {facts.unread > facts.unreadCells.length && (
      <p class="note">The first {facts.unreadCells.length}. “Build periods” lists them with their ticket IDs.</p>
    )}
  </div>
);

export const DatesStep = ({ setup }: { setup: Setup }) => {
  const facts = setup.dates.facts.value;
  if (facts === null) return null;
  return (
    <>
      {facts.swapped > 0 && (
        <ul class="shape">
          <li>
            <p>{swappedSentence(facts.swapped)}</p>
          </li>
        </ul>
      )}
      {(facts.order === 'open' || facts.order === 'mixed') && <OrderQuestion setup={setup} facts={facts} />}
      {facts.yearless > 0 && <YearQuestion setup={setup} facts={facts} />}
      {facts.unread > 0 && <Unread setup={setup} facts={facts} />}
    </>
  );
};
