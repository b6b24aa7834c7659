/** What each call must look like: every global function of a script can be called by anybody who has the sheet open. */
import * as v from 'valibot';
import type { Args, Method } from './contract';
import { ROLES } from './core/roles';

/** A cell holds at most 50,000 characters, so no text of ours is longer. */
const LONGEST_TEXT = 50000;
const LONGEST_NAME = 1000;
const LARGEST_BATCH = 200;

type Requests = { [M in Method]: v.GenericSchema<unknown, Args<M>> };

function shapes() {
  const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
  const name = v.pipe(v.string(), v.maxLength(LONGEST_NAME));
  const key = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
  const row = v.pipe(v.number(), v.integer(), v.minValue(1));
  const id = v.pipe(text, v.minLength(1));
  const index = v.pipe(v.number(), v.integer(), v.minValue(0));
  return { text, name, key, row, id, index, state: v.object({ tag: name, subtag: name, aside: name }) };
}

function choiceSchema() {
  const { id, row, state } = shapes();
  const how = v.picklist(['panel', 'undo', 'selection']);
  return v.object({ id, row, seen: state, chosen: state, secondsAgo: v.pipe(v.number(), v.minValue(0)), how });
}

function setupSchema() {
  const { text, name, index } = shapes();
  return v.object({
    tab: name,
    roles: v.object(v.entriesFromList(ROLES, v.nullable(v.object({ index, header: text })))),
    addKey: v.boolean(),
    useOwnTagColumns: v.boolean(),
    existing: v.picklist(['ignore', 'show', 'take over']),
    tags: v.variant('from', [
      v.object({ from: v.literal('lines'), lines: text }),
      v.object({ from: v.literal('rows'), rows: v.array(v.array(text)) }),
      v.object({ from: v.picklist(['column', 'starter', 'empty', 'keep']) }),
    ]),
    protect: v.boolean(),
  });
}

/** The shape of every call's argument. A function, because nothing runs when Google loads the file. */
export function requests(): Requests {
  const { text, name, key, row, id } = shapes();
  const asking = v.object({ account: key });
  const also = <E extends v.ObjectEntries>(entries: E) => v.object({ account: key, ...entries });
  const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));
  const kind = v.picklist(['unknown-tag', 'unknown-subtag', 'subtag-of-another-tag', 'subtag-without-tag']);
  return {
    open: v.object({}),
    propose: also({ tab: v.nullable(name) }),
    setup: also({ choice: setupSchema() }),
    rename: also({ name }),
    setSettings: also({ settings: v.object({ lastDigitSaves: v.boolean() }) }),
    refill: also({ holding: v.array(id), count }),
    save: also({
      operation: key,
      choices: v.pipe(v.array(choiceSchema()), v.minLength(1), v.maxLength(LARGEST_BATCH)),
    }),
    ticket: also({ id: v.nullable(text) }),
    selection: asking,
    showTicket: also({ id, row }),
    addTag: also({ tag: name, subtag: name, belongs: text }),
    check: asking,
    showProblem: also({ kind, value: text }),
    summary: asking,
    periods: asking,
  };
}
