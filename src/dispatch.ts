/** From a call of the panel to its action: validate, act, answer. Whatever an action throws becomes an answer here. */
import { addExport } from './actions/addExport';
import { addTag } from './actions/addTag';
import { periods } from './actions/buildPeriods';
import { summary } from './actions/buildSummary';
import { changeTags, previewChange } from './actions/changeTags';
import { check } from './actions/check';
import { compactLog } from './actions/compactLog';
import { dateColumn, showCell } from './actions/dateColumn';
import { selection, showTicket, ticket } from './actions/find';
import { fixTags } from './actions/fixTags';
import { open, refill } from './actions/open';
import { privateData } from './actions/privateData';
import { setProject } from './actions/project';
import { propose } from './actions/propose';
import { proposeAdd } from './actions/proposeAdd';
import { rebuild } from './actions/rebuild';
import { rename, setSettings } from './actions/rename';
import { reshape } from './actions/reshape';
import { proposeSample, sample } from './actions/sample';
import { save } from './actions/save';
import { settleProposal } from './actions/settleProposal';
import { setup } from './actions/setup';
import { showProblem } from './actions/showProblem';
import { startingList } from './actions/startingList';
import { takeOut } from './actions/takeOut';
import { release, team, waiting } from './actions/team';
import { undoChange } from './actions/undoChange';
import type { Args, Method, Reply, Value } from './contract';
import { failed, failedForNow } from './core/failure';
import { explainServiceError } from './core/serviceError';
import { requests } from './requests';

type Actions = { [M in Method]: (args: Args<M>) => Reply<Value<M>> };

const actions = (): Actions => ({
  open,
  propose,
  dateColumn,
  showCell,
  startingList,
  setup,
  rename,
  setSettings,
  refill,
  team,
  release,
  setProject,
  rebuild,
  compactLog,
  waiting,
  save,
  ticket,
  selection,
  showTicket,
  addTag,
  previewChange,
  changeTags,
  undoChange,
  settleProposal,
  fixTags,
  check,
  showProblem,
  privateData,
  summary,
  periods,
  reshape,
  proposeAdd,
  addExport,
  takeOut,
  proposeSample,
  sample,
});

const messageOf = (thrown: unknown): string =>
  typeof thrown === 'object' && thrown !== null && 'message' in thrown ? String(thrown.message) : String(thrown);

/** A throw becomes a failure: known ones of Google's in words that help, the rest `internal`. */
export function attempt<T>(action: () => Reply<T>): Reply<T> {
  try {
    return action();
  } catch (thrown) {
    const explained = explainServiceError(messageOf(thrown));
    if (explained) return { ok: false, error: explained };
    return failedForNow(
      'internal',
      `Something went wrong in Google Sheets or in Tagsheet: ${messageOf(thrown)} Nothing you decided is lost; try again.`,
    );
  }
}

function answer<M extends Method>(method: M, args: unknown): Reply<Value<M>> {
  const faults: string[] = [];
  const request = requests[method](args, method, faults);
  if (faults[0] === undefined) return actions()[method](request);
  return failed('bad-request', `Tagsheet did not understand the call “${method}”. At ${faults[0]}.`);
}

const isMethod = (method: unknown): method is Method =>
  typeof method === 'string' && Object.keys(actions()).includes(method);

/** The one door for the panel. Only own names of the table are callable. */
export function dispatch(method: unknown, args: unknown): Reply<unknown> {
  if (!isMethod(method)) {
    return failed(
      'unknown-method',
      `Tagsheet has no “${String(method)}”. Close the panel and open it again: it may be older than the add-on.`,
    );
  }
  return attempt(() => answer(method, args));
}
