/** What a ticket is at the moment: tagged, put aside, or still to do. */

/** Our three cells of a ticket's row, trimmed. A tagged ticket has a `tag`; `aside` holds the reason it waits. */
export interface TicketState {
  tag: string;
  subtag: string;
  aside: string;
}

/** A ticket nobody has decided yet. */
export const UNDECIDED: Readonly<TicketState> = { tag: '', subtag: '', aside: '' };

/** Tagged means: has a tag, Uncategorized and Not a contact included. */
export const isTagged = (state: TicketState): boolean => state.tag !== '';

/** Put aside and not tagged since: a tag typed by hand wins over an old reason. */
export const isAside = (state: TicketState): boolean => state.tag === '' && state.aside !== '';

/** Same cells, whatever the order of keys. */
export const sameState = (a: TicketState, b: TicketState): boolean =>
  a.tag === b.tag && a.subtag === b.subtag && a.aside === b.aside;

/** Stub. */
export const describeState = (state: TicketState): string => {
  throw new Error(`not written yet ${state.tag}`);
};

/** Stub. */
export const parseState = (text: string): TicketState | null => {
  throw new Error(`not written yet ${text}`);
};
