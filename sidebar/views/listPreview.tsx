/** What a list would be, before it is written: how many tags, the first of them, and what to think about. */
import './setupList.css';
import { counted, grouped } from '../../src/core/counted';
import type { Pasted } from '../../src/core/starting/pastedRows';
import type { ListPreview as Preview } from '../../src/core/starting/preview';
import type { NestingChoice } from '../state/nestingChoice';
import { Choice } from './choice';

/** The method asks for five to ten; from here on nobody chooses among them in seconds. */
const MANY = 10;
const TOO_MANY = 25;

const manyTags = (tags: number): string[] => {
  if (tags > TOO_MANY) {
    return [`${grouped(tags)} tags at the top are too many to choose among. Put them below 5–10: “Return > Size”.`];
  }
  return tags > MANY ? [`${tags} tags at the top: 5–10 are quicker to choose among.`] : [];
};

const nearSentence = (near: Preview['near']): string[] => {
  const [first] = near;
  if (first === undefined) return [];
  const more = near.length > 1 ? ` So are ${counted(near.length - 1, 'other pair')}.` : '';
  return [`“${first[0]}” and “${first[1]}” are nearly the same: one reason or two?${more}`];
};

const longSentence = ([first, ...more]: string[]): string[] =>
  first === undefined
    ? []
    : [
        `“${first.slice(0, 30)}…”${more.length > 0 ? ` and ${grouped(more.length)} more` : ''}: too long to read at a glance.`,
      ];

const leftSentence = (left: number): string[] =>
  left > 0 ? [`${counted(left, 'text')} left out: too long for a name, or too many.`] : [];

const doubledSentence = (doubled: number): string[] =>
  doubled > 0 ? [`${counted(doubled, 'row')} said the same again and count once.`] : [];

const mixedSentence = (mixed: Pasted['mixed']): string[] =>
  mixed === null
    ? []
    : [
        `${counted(mixed.lines, 'line')} read as an outline, ${grouped(mixed.cells)} with a tab inside as tag and subtag: is it what you mean?`,
      ];

interface Props {
  preview: Preview;
  /** Texts that were left out. */
  left?: number;
  mixed?: Pasted['mixed'];
}

export const ListPreview = ({ preview, left = 0, mixed = null }: Props) => {
  const { tags, subtags, first, more, doubled, near, long } = preview;
  if (tags + subtags === 0) return null;
  const notes = [
    ...mixedSentence(mixed),
    ...manyTags(tags),
    ...nearSentence(near),
    ...longSentence(long),
    ...leftSentence(left),
    ...doubledSentence(doubled),
  ];
  return (
    <div class="list-preview" role="status">
      <p>
        <b>{counted(tags, 'tag')}</b>
        {subtags > 0 && `, ${counted(subtags, 'subtag')}`}
      </p>
      <ul>
        {first.map((path) => (
          <li key={path} class="cut" dir="auto" title={path}>
            {path}
          </li>
        ))}
        {more > 0 && <li class="rest">and {grouped(more)} more</li>}
      </ul>
      {notes.map((note) => (
        <p key={note} class="warn" dir="auto">
          {note}
        </p>
      ))}
    </div>
  );
};

interface NestingProps {
  choice: NestingChoice;
  /** Who types `>` means it. */
  typed?: boolean;
}

/** Asked only where a text could be both; what the texts tell by themselves is chosen already. */
export const Nesting = ({ choice, typed = false }: NestingProps) => {
  const { signs, slashes, example, slashExample } = choice.facts.value;
  const how = choice.nesting.value;
  return (
    <>
      {signs > 0 && !typed && (
        <Choice
          kind="checkbox"
          name="signs"
          checked={how !== 'none'}
          disabled={how === 'slash'}
          choose={(checked) => choice.choose(checked ? 'signs' : 'none')}
        >
          “{example}” is a tag and a subtag
        </Choice>
      )}
      {slashes > 0 && (
        <Choice
          kind="checkbox"
          name="slash"
          checked={how === 'slash'}
          choose={(checked) => choice.choose(checked ? 'slash' : signs > 0 ? 'signs' : 'none')}
        >
          “{slashExample}” is a tag and a subtag
        </Choice>
      )}
    </>
  );
};
