/** Whether one text names a tag and a subtag: what the texts tell by themselves, unless a person says otherwise. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type Nesting, type NestingFacts, nestingOf } from '../../src/core/starting/nesting';

export interface NestingChoice {
  facts: ReadonlySignal<NestingFacts>;
  nesting: ReadonlySignal<Nesting>;
  choose(nesting: Nesting): void;
  /** Other texts are looked at: what was said of the last ones is forgotten. */
  begin(): void;
}

export function createNestingChoice(texts: ReadonlySignal<readonly string[]>): NestingChoice {
  const said = signal<Nesting | null>(null);
  const facts = computed(() => nestingOf(texts.value));
  return {
    facts,
    nesting: computed(() => said.value ?? facts.value.clear),
    choose(nesting) {
      said.value = nesting;
    },
    begin() {
      said.value = null;
    },
  };
}
