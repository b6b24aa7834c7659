/** The foot of the tagging screen: what went wrong, what just happened, or what belongs to a tag. */
import { isMac } from '../browser';
import type { KeyAction } from '../keys';
import { ownTags } from '../state/listing';
import type { Panel } from '../state/panel';
import type { Row } from '../state/picker';
import { isSecondPass } from '../state/queue';
import type { Tagging } from '../state/tagging';
import { faultyIds, refusedSentence, SILENCE_TOLD, setupHelps, silenceSentence } from '../state/words';
import type { Work } from '../state/work';

const definition = ({ belongs, example, label }: Row): string => {
  const words = belongs === '' ? `Nothing is written about ${label} yet.` : belongs;
  return example === '' ? words : `${words} For example: ${example}`;
};

const pickedRow = ({ picker, list }: Tagging): Row | undefined => {
  const { tag, subtag } = picker.value;
  return list.value.rows.find(
    ({ takes }) => typeof takes === 'object' && 'tag' in takes && takes.tag === tag && takes.subtag === subtag,
  );
};

const Trouble = ({ panel, work }: { panel: Panel; work: Work }) => {
  const { saver, supply } = work;
  const refused = saver.refused.value;
  if (refused !== null) {
    return (
      <p class="trouble" role="alert">
        {refusedSentence(refused.code, refused.message, saver.unsaved.value)}{' '}
        <button type="button" class="link" onClick={saver.tryAgain}>
          Try again
        </button>
        {setupHelps(refused.code) && ' or '}
        {setupHelps(refused.code) && (
          <button type="button" class="link" onClick={panel.setUp}>
            set up again
          </button>
        )}
      </p>
    );
  }
  if (saver.silence.value >= SILENCE_TOLD && saver.unsaved.value > 0) {
    return (
      <p class="trouble warn">{silenceSentence(saver.silence.value, saver.unsaved.value, saver.keptHere.value)}</p>
    );
  }
  const failure = supply.failure.value;
  return failure === null || failure.retry ? null : <p class="trouble">{failure.message}</p>;
};

const hasTrouble = ({ saver, supply }: Work): boolean =>
  saver.refused.value !== null ||
  (saver.silence.value >= SILENCE_TOLD && saver.unsaved.value > 0) ||
  (supply.failure.value !== null && !supply.failure.value.retry);

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

const usualWords = ({ tagging, sheet }: Work): string => {
  if (ownTags(sheet.value.tags).length === 0) return 'No tags of yours yet: + adds one.';
  if (isSecondPass(tagging.desk.value.queue)) return 'Second pass: only put-aside tickets are left.';
  return '↑↓ shows what belongs to a tag';
};

const words = (work: Work): string => {
  const { tagging, sheet } = work;
  const row = tagging.highlighted.value ?? (tagging.notice.value === '' ? pickedRow(tagging) : undefined);
  if (row !== undefined) return definition(row);
  return tagging.notice.value || faultyIds(sheet.value.ids) || usualWords(work);
};

export const Foot = ({ panel, work }: { panel: Panel; work: Work }) => {
  const { tagging } = work;
  if (hasTrouble(work) && tagging.highlighted.value === null)
    return (
      <footer class="foot">
        <Trouble panel={panel} work={work} />
      </footer>
    );
  return (
    <footer class="foot">
      <p class="about" dir="auto">
        {words(work)}
      </p>
      <Hints tagging={tagging} />
    </footer>
  );
};
