/** The foot of the tagging screen: what went wrong, what just happened, or what belongs to a tag. */
import { isMac } from '../browser';
import type { KeyAction } from '../keys';
import { ownTags } from '../state/listing';
import { paceHint } from '../state/paceWords';
import type { Panel } from '../state/panel';
import type { Picker, Row } from '../state/picker';
import { isSecondPass } from '../state/queue';
import type { Tagging } from '../state/tagging';
import { type Trouble, troubleOf, type Way } from '../state/trouble';
import { shownNews } from '../state/urgent';
import { faultyIds } from '../state/words';
import type { Work } from '../state/work';
import { NewsFoot } from './newsFoot';

const definition = ({ belongs, example, label }: Row): string => {
  const words = belongs === '' ? `Nothing is written about ${label} yet: the tab Tags has a column for it.` : belongs;
  return example === '' ? words : `${words} For example: ${example}`;
};

const pickedRow = ({ picker, list }: Tagging): Row | undefined => {
  const { tag, subtag } = picker.value;
  return list.value.rows.find(
    ({ takes }) => typeof takes === 'object' && 'tag' in takes && takes.tag === tag && takes.subtag === subtag,
  );
};

const LABELS: Record<Way, string> = {
  'try again': 'Try again',
  'see them': 'See what waits',
  'go there': 'Go to that tab',
};

const TroubleFoot = ({ trouble, panel }: { trouble: Trouble; panel: Panel }) => {
  const go: Record<Way, () => void> = {
    'try again': panel.tryAgain,
    'see them': panel.seeUnsaved,
    'go there': panel.open,
  };
  const ways = trouble.ways.length > 0;
  const tone = trouble.weight === 'wait' ? ' warn' : '';
  return (
    <footer class="foot">
      {ways ? (
        <p class={`trouble with-ways${tone}`} role="alert" title={trouble.words}>
          {trouble.words}
        </p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <p class={`trouble${tone}`} role="alert" tabIndex={0}>
          {trouble.words}
        </p>
      )}
      {ways && (
        <p class="ways">
          {trouble.ways.map((way) => (
            <button key={way} type="button" class="link" onClick={go[way]}>
              {LABELS[way]}
            </button>
          ))}
        </p>
      )}
    </footer>
  );
};

const Hint = ({ tagging, action, label }: { tagging: Tagging; action: KeyAction; label: string }) => (
  <button type="button" class="hint" tabIndex={-1} onClick={() => tagging.act(action, '')}>
    {label}
  </button>
);

const Hints = ({ tagging }: { tagging: Tagging }) => (
  <p class="hints">
    <Hint tagging={tagging} action="enter" label="⏎ tag" />
    <Hint tagging={tagging} action="later" label="- later" />
    <Hint tagging={tagging} action="ask" label="* ask" />
    <Hint tagging={tagging} action="no contact" label="/ no contact" />
    <Hint tagging={tagging} action="undo" label={isMac() ? '⌘Z undo' : 'Ctrl Z undo'} />
  </p>
);

/** What the keys do now, where that is not what they usually do. */
const modeWords = ({ mode, reason }: Picker): string => {
  if (mode === 'words') return 'Colleagues read your words in the sheet. Name no customer.';
  if (mode === 'reason' && reason === null) return 'Why does it wait? Colleagues read the reason in the sheet.';
  return mode === 'reason' ? '⏎ puts it aside; it comes back in the second pass.' : '';
};

const usualWords = ({ tagging, sheet, ledger }: Work): string => {
  if (ownTags(sheet.value.tags).length === 0) return 'No tags of yours yet: + adds one.';
  if (tagging.ticket.value === null && tagging.selection.value === null) return '';
  if (isSecondPass(tagging.desk.value.queue)) return 'Second pass: only put-aside tickets are left.';
  if (tagging.keeps.value !== null) return `A second look at ${tagging.keeps.value}: ⏎ keeps the tag.`;
  if (tagging.lingers.value) return 'Unclear? Press -';
  const hint = paceHint(ledger.counts.value.today);
  if (hint !== '') return hint;
  return '↑↓ shows what belongs to a tag';
};

const words = (work: Work): string => {
  const { tagging, sheet } = work;
  const row = tagging.highlighted.value ?? (tagging.notice.value === '' ? pickedRow(tagging) : undefined);
  if (row !== undefined) return definition(row);
  return tagging.notice.value || modeWords(tagging.picker.value) || faultyIds(sheet.value.ids) || usualWords(work);
};

export const Foot = ({ panel, work }: { panel: Panel; work: Work }) => {
  const { tagging } = work;
  const trouble = troubleOf(work);
  if (trouble !== null && tagging.highlighted.value === null) return <TroubleFoot trouble={trouble} panel={panel} />;
  const news = shownNews(work);
  if (news !== null) return <NewsFoot news={news} panel={panel} work={work} />;
  return (
    <footer class="foot">
      <p class="about" dir="auto">
        {words(work)}
      </p>
      <Hints tagging={tagging} />
    </footer>
  );
};
