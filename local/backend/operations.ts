/** Every operation on the workbook's content by name: what crosses `call` besides stores, lock and screen. */
import { checkboxOperations } from './operations/checkboxes';
import { clearOperations } from './operations/clear';
import { copyOperations } from './operations/copies';
import { filterOperations } from './operations/filters';
import { formatOperations } from './operations/formats';
import { jumpOperations } from './operations/jumps';
import { mergeOperations } from './operations/merges';
import { metadataOperations } from './operations/metadata';
import { nameOperations } from './operations/names';
import { objectOperations } from './operations/objects';
import { peopleOperations } from './operations/people';
import { ruleOperations } from './operations/rules';
import { sheetLookOperations } from './operations/sheetLooks';
import { sheetOperations } from './operations/sheets';
import { structureOperations } from './operations/structure';
import { textOperations } from './operations/texts';
import { tidyOperations } from './operations/tidy';
import { valueOperations } from './operations/values';
import type { Operations } from './turn';

export const OPERATIONS: Operations = {
  ...valueOperations,
  ...textOperations,
  ...clearOperations,
  ...copyOperations,
  ...tidyOperations,
  ...jumpOperations,
  ...mergeOperations,
  ...formatOperations,
  ...structureOperations,
  ...sheetOperations,
  ...sheetLookOperations,
  ...nameOperations,
  ...ruleOperations,
  ...checkboxOperations,
  ...filterOperations,
  ...metadataOperations,
  ...objectOperations,
  ...peopleOperations,
};
