/** Tags read from a tab of the spreadsheet, for a list to start from. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Failure } from '../../src/contract';
import type { ListOffer } from '../../src/contract/setup';
import type { ListColumns } from '../../src/core/starting/listColumns';
import { type ListPreview, previewList } from '../../src/core/starting/preview';
import { createNestingChoice, type NestingChoice } from './nestingChoice';
import type { Ask } from './ports';

export interface ListReading {
  /** The tab that is read or being read; '' before. */
  tab: ReadonlySignal<string>;
  offer: ReadonlySignal<ListOffer | null>;
  preview: ReadonlySignal<ListPreview | null>;
  nesting: NestingChoice;
  reading: ReadonlySignal<boolean>;
  failure: ReadonlySignal<Failure | null>;
  /** `columns` null: the likeliest. What is read or being read already is not asked for again. */
  read(tab: string, columns: ListColumns | null): Promise<void>;
  forget(): void;
}

/** Only a text with no subtag beside it can nest. */
const texts = (offer: ListOffer | null): string[] =>
  (offer?.rows ?? []).flatMap(([tag = '', subtag = '']) => (subtag === '' ? [tag] : []));

/** `tickets`: what is read stands on tickets, and is no list. */
export function createListReading(ask: Ask, tickets: boolean): ListReading {
  const tab = signal('');
  const offer = signal<ListOffer | null>(null);
  const reading = signal(false);
  const failure = signal<Failure | null>(null);
  const nesting = createNestingChoice(computed(() => texts(offer.value)));
  /** The last question: answers may come in another order. */
  let asked = '';

  const forget = (): void => {
    asked = '';
    tab.value = '';
    offer.value = null;
    reading.value = false;
    failure.value = null;
    nesting.begin();
  };

  async function read(from: string, columns: ListColumns | null): Promise<void> {
    const question = JSON.stringify([from, columns]);
    if (asked === question && failure.value === null) return;
    forget();
    asked = question;
    tab.value = from;
    reading.value = true;
    const reply = await ask('startingList', { tab: from, columns, tickets });
    if (asked !== question) return;
    reading.value = false;
    failure.value = reply.ok ? null : reply.error;
    offer.value = reply.ok ? reply.value : null;
  }

  return {
    tab,
    offer,
    preview: computed(() => offer.value && previewList(offer.value.rows, nesting.nesting.value)),
    nesting,
    reading,
    failure,
    read,
    forget,
  };
}
