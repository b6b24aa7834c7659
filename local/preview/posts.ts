/** What the page may do: each message, brought to the workbook or the add-on. */
import type { Workbook } from '../workbook';
import { applyEdit } from './applyEdit';
import type { Weather } from './conditions';
import type { Site } from './http';
import type { People } from './people';
import type { Stage } from './stage';
import type { Undo } from './undo';
import type { Answer } from './wire';

export interface Doers {
  workbook: Workbook;
  stage: Stage;
  people: People;
  weather: Weather;
  undo: Undo;
  /** Tells all pages what the conditions are now. */
  forecast(): void;
}

/** What Sheets refuses a person with is an answer like any other. */
const answered = async <T>(act: () => T): Promise<Answer<T>> => {
  try {
    return { value: act() };
  } catch (error) {
    const { name, message } = error as Error;
    return { error: { name, message } };
  }
};

export const postsOf = ({ workbook, stage, people, weather, forecast, undo }: Doers): Site['posts'] => ({
  '/open': ({ client, person }) => answered(() => stage.open(client, person)),
  '/edit': ({ client, edit }) =>
    answered(() => {
      const person = people.personOf(client);
      const { events, sheet } = undo.remembered(person, edit, () => applyEdit(workbook, person, edit));
      stage.edited(client, events);
      return { sheet };
    }),
  '/select': ({ client, selection }) =>
    answered(() => {
      workbook.select(people.personOf(client), selection.sheet, selection.ranges);
      people.chose(client, selection);
      return null;
    }),
  '/run': ({ client, name, args }) => stage.run(client, name, args),
  '/menu': async ({ client, name }) => stage.menu(client, name),
  '/panelAgain': async ({ client }) => stage.panelAgain(client),
  '/conditions': ({ client: _client, ...conditions }) =>
    answered(() => {
      weather.set(conditions);
      forecast();
      return null;
    }),
  '/undo': ({ client, again }) => answered(() => undo.reverse(people.personOf(client), again)),
});
