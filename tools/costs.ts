/**
 * What every action of the built add-on costs at four sizes of the dump: `npm run costs`. Prints a table; exits with 1
 * where a budget is missed or calls grow with the dump.
 */
import { costsOf, takingOver } from './costs/actions';
import { costBench } from './costs/bench';
import { jobsOn } from './costs/jobs';
import { findingsOf, tableOf } from './costs/table';

const SIZES = [600, 3000, 30_000, 100_000];

const columns = SIZES.map((tickets) => ({
  tickets,
  costs: [...costsOf(costBench(tickets)), takingOver(costBench(tickets)), ...jobsOn(tickets)],
}));
const findings = findingsOf(columns);
process.stdout.write(tableOf(columns));
for (const sentence of findings) process.stderr.write(`${sentence}\n`);
process.exitCode = findings.length > 0 ? 1 : 0;
