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
  const longest = (most: number, least = 0) => {
    const fits = ({ length }: string) => length >= least && length <= most;
    return v.pipe(v.string(), v.check(fits, `${least} to ${most} characters`));
  };
  const whole = (least: number, most = Number.MAX_SAFE_INTEGER) => {
    const fits = (value: number) => Number.isInteger(value) && value >= least && value <= most;
    return v.pipe(v.number(), v.check(fits, `a whole number from ${least} to ${most}`));
  };
  const name = longest(LONGEST_NAME);
  const text = longest(LONGEST_TEXT);
  return {
    text,
    name,
    key: longest(100, 1),
    id: longest(LONGEST_TEXT, 1),
    row: whole(1),
    index: whole(0),
    count: whole(0, 100),
    // What was seen is whatever stands in the cells, and an undo chooses it again.
    state: v.object({ tag: text, subtag: text, aside: text }),
  };
}

function choiceSchema() {
  const { id, row, state } = shapes();
  const how = v.picklist(['panel', 'undo', 'selection']);
  return v.object({
    id,
    row,
    seen: state,
    chosen: state,
    secondsAgo: v.pipe(
      v.number(),
      v.check((seconds) => seconds >= 0),
    ),
    how,
  });
}

function setupSchema() {
  const { text, name, index } = shapes();
  return v.object({
    tab: name,
    roles: v.object(v.entriesFromList(ROLES, v.nullable(v.object({ index, header: text })))),
    addKey: v.boolean(),
    useOwnTagColumns: v.boolean(),
    existing: v.picklist(['ignore', 'show', 'take over']),
    tags: v.union([
      v.object({ from: v.picklist(['lines']), lines: text }),
      v.object({ from: v.picklist(['rows']), rows: v.array(v.array(text)) }),
      v.object({ from: v.picklist(['column', 'empty', 'keep']) }),
    ]),
    protect: v.boolean(),
  });
}

/** The shape of every call's argument. A function, because nothing runs when Google loads the file. */
export function requests(): Requests {
  const { text, name, key, row, id, index, count } = shapes();
  const asking = v.object({ account: key });
  const also = <E extends v.ObjectEntries>(entries: E) => v.object({ account: key, ...entries });
  const kind = v.picklist(['unknown-tag', 'unknown-subtag', 'subtag-of-another-tag', 'subtag-without-tag']);
  return {
    open: v.object({}),
    propose: also({ tab: v.nullable(name) }),
    setup: also({ choice: setupSchema() }),
    rename: also({ name }),
    setSettings: also({ settings: v.object({ lastDigitSaves: v.boolean() }) }),
    refill: also({ holding: v.array(id), count }),
    save: also({
      sheetId: index,
      operation: key,
      choices: v.pipe(
        v.array(choiceSchema()),
        v.check(({ length }) => length > 0 && length <= LARGEST_BATCH, `1 to ${LARGEST_BATCH} decisions`),
      ),
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
