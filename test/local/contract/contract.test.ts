/** The cases as they run in a real project, in a project written for that. */
import path from 'node:path';
import { virtualClock } from '../../../local/backend/clock';
import { createExecutions } from '../../../local/executions';
import { createWorkbook } from '../../../local/workbook';
import { writeContractProject } from '../../../tools/contract/project';
import { type Built, buildServices } from '../build';
import { CONTRACT, type Result } from './runner';

let built: Built;
let folder: string;
beforeAll(() => {
  built = buildServices();
  folder = path.join(path.dirname(built.servicesFile), '..', 'contract');
  writeContractProject(folder);
});
afterAll(() => built.remove());

function runIn(locale: string, args: string[] = []) {
  const workbook = createWorkbook({ locale, timeZone: 'Europe/Berlin', clock: virtualClock(Date.UTC(2024, 2, 4)) });
  workbook.addSheet('Sheet1');
  const executions = createExecutions({ workbook, folder, servicesFile: built.servicesFile });
  const { value, error, logs, costs } = executions.run({ person: { id: 'ann' }, call: 'runContract', args });
  return { results: (value ?? []) as Result[], error, logs, costs, tabs: workbook.sheets().map(({ name }) => name) };
}

const names = Object.entries(CONTRACT).flatMap(([group, cases]) =>
  Object.keys(cases).map((title) => `${group}: ${title}`),
);

describe('in the stand-in', () => {
  let run: ReturnType<typeof runIn>;
  beforeAll(() => {
    run = runIn('en_US');
  });

  test.each(names)('%s', (name) => {
    expect(run.error).toBeUndefined();
    expect(run.results.find((result) => result.name === name)).toEqual({ name, difference: null });
  });

  test('the project says so, keeps to its time, and leaves no tab behind', () => {
    expect(names.length).toBeGreaterThanOrEqual(60);
    expect(run.logs).toEqual([{ level: 'log', text: `${names.length} cases, 0 differences.` }]);
    expect(run.costs.seconds).toBeLessThan(360);
    expect(run.tabs).toEqual(['Sheet1']);
  });
});

test('what differs is logged, case by case', () => {
  const { results, logs } = runIn('de_DE', ['Range.setValue']);
  const differ = results.filter(({ difference }) => difference !== null);
  expect(differ.map(({ name }) => name)).toContain('Range.setValue: thousands marks');
  expect(logs).toHaveLength(differ.length + 1);
  expect(logs[logs.length - 1]?.text).toBe(`${results.length} cases, ${differ.length} differences.`);
});
