/** What setup asks of the column of dates: only what the whole column does not tell. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Failure } from '../../src/contract';
import type { DateChoice, DateColumn, SetupProposal } from '../../src/contract/setup';
import type { DateOrder } from '../../src/core/dates/dateReading';
import type { Ask } from './ports';

/** `unset`: not answered yet. `none`: dates that could be either stay without a day. */
export type OrderAnswer = DateOrder | 'none' | 'unset';

export interface SetupDates {
  /** Null where no column holds dates. */
  facts: ReadonlySignal<DateColumn | null>;
  order: Signal<OrderAnswer>;
  /** As typed; `''` leaves dates without a year without a day. */
  year: Signal<string>;
  /** Is there anything to ask or to tell? */
  worthAStep: ReadonlySignal<boolean>;
  /** Why the step cannot be left yet; `''` when it can. */
  missing: ReadonlySignal<string>;
  choice(): DateChoice;
  /** Another tab was looked at. */
  begin(proposal: SetupProposal): void;
  /** Another column was chosen: what it tells comes from the sheet. A failure leaves nothing known of it. */
  look(tab: string, column: number | null): Promise<Failure | null>;
}

const asksForOrder = (facts: DateColumn | null): boolean => facts?.order === 'open' || facts?.order === 'mixed';

/** Dates with dots are written day first wherever they are written: proposed, and still shown. */
const proposedOrder = (facts: DateColumn | null): OrderAnswer =>
  facts?.order === 'open' && /^\d+\.\d+\./.test(facts.example?.text ?? '') ? 'day-first' : 'unset';

const YEAR = /^(?:19|20|21)\d\d$/;

export function createSetupDates(ask: Ask, first: SetupProposal): SetupDates {
  const facts = signal<DateColumn | null>(null);
  const order = signal<OrderAnswer>('unset');
  const year = signal('');
  const worthAStep = computed(() => {
    const found = facts.value;
    return asksForOrder(found) || [found?.yearless, found?.unread, found?.swapped].some((count = 0) => count > 0);
  });
  const missing = computed(() => {
    if (asksForOrder(facts.value) && order.value === 'unset') return 'Choose how these dates are read.';
    const typed = year.value.trim();
    return typed === '' || YEAR.test(typed) ? '' : 'Type a year such as 2026, or leave it empty.';
  });
  const show = (found: DateColumn | null): void => {
    facts.value = found;
    order.value = proposedOrder(found);
    year.value = '';
  };
  const begin = ({ dates, dateChoice, alreadySetUp }: SetupProposal): void => {
    show(dates);
    if (!alreadySetUp) return;
    if (asksForOrder(dates)) order.value = dateChoice.order ?? 'none';
    if (dateChoice.year !== null) year.value = String(dateChoice.year);
  };
  /** The last column asked about: answers may come in another order. */
  let asked: number | null = null;
  begin(first);
  return {
    facts,
    order,
    year,
    worthAStep,
    missing,
    begin,
    choice() {
      const chosen =
        asksForOrder(facts.value) && order.value !== 'unset' && order.value !== 'none' ? order.value : null;
      const typed = year.value.trim();
      const yearless = (facts.value?.yearless ?? 0) > 0 && typed !== '';
      return { order: chosen, year: yearless ? Number(typed) : null };
    },
    async look(tab, column) {
      asked = column;
      show(null);
      if (column === null) return null;
      const reply = await ask('dateColumn', { tab, column });
      if (asked !== column) return null;
      if (reply.ok) show(reply.value);
      return reply.ok ? null : reply.error;
    },
  };
}
