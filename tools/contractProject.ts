/** Writes the contract suite as an Apps Script project, ready for `clasp push`: `npm run contract:gs [folder]`. */
import { writeContractProject } from './contract/project';

const folder = process.argv[2] ?? 'build/contract';
writeContractProject(folder);
process.stdout.write(
  `Written to ${folder}. Push it into a script bound to an empty spreadsheet and run runContract.\n`,
);
