/** Every operation on the workbook's content by name: what crosses `call` besides stores, lock and screen. */
import { clearOperations } from './operations/clear';
import { formatOperations } from './operations/formats';
import { objectOperations } from './operations/objects';
import { peopleOperations } from './operations/people';
import { ruleOperations } from './operations/rules';
import { sheetOperations } from './operations/sheets';
import { structureOperations } from './operations/structure';
import { valueOperations } from './operations/values';
import type { Operations } from './turn';

export const OPERATIONS: Operations = {
  ...valueOperations,
  ...clearOperations,
  ...formatOperations,
  ...structureOperations,
  ...sheetOperations,
  ...ruleOperations,
  ...objectOperations,
  ...peopleOperations,
};
