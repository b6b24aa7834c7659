/**
 * What every action of the built add-on costs at four sizes of the dump and at three lengths of the log: `npm run
 * costs`. Prints two tables; exits with 1 where a budget is missed, or calls grow with the dump, or anything with the log.
 */
import { costsOf, takingOver } from './costs/actions';
import { costBench } from './costs/bench';
import { jobsOn } from './costs/jobs';
import { listChangesOn } from './costs/listChanges';
import { costsWithLog, slowed } from './costs/longLog';
import { findingsOf, tableOf } from './costs/table';

const SIZES = [600, 3000, 30_000, 100_000];
const LOG_LINES = [20_000, 100_000, 200_000];

const columns = SIZES.map((tickets) => ({
  tickets,
  costs: [
    ...costsOf(costBench(tickets)),
    takingOver(costBench(tickets)),
    ...jobsOn(tickets),
    ...listChangesOn(tickets),
  ],
}));
const logs = LOG_LINES.map((lines) => ({ tickets: lines, costs: costsWithLog(lines) }));
const [shortLog, , longLog] = logs;
const findings = [...findingsOf(columns), ...slowed(shortLog?.costs ?? [], longLog?.costs ?? [])];
process.stdout.write(tableOf(columns));
process.stdout.write(`\n${tableOf(logs, 'lines')}`);
for (const sentence of findings) process.stderr.write(`${sentence}\n`);
process.exitCode = findings.length > 0 ? 1 : 0;
