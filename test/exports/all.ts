import type { ExportFixture } from './fixture';
import { freshdesk } from './freshdesk';
import { frontEs } from './frontEs';
import { gorgias } from './gorgias';
import { hubspotFr } from './hubspotFr';
import { intercom } from './intercom';
import { japanese } from './japanese';
import { jira } from './jira';
import { method } from './method';
import { osTicketIt } from './osTicketIt';
import { portuguese } from './portuguese';
import { salesforceDe } from './salesforceDe';
import { serviceNow } from './serviceNow';
import { zammadNl } from './zammadNl';
import { zendesk } from './zendesk';

export const EXPORTS: readonly ExportFixture[] = [
  zendesk,
  freshdesk,
  intercom,
  gorgias,
  hubspotFr,
  salesforceDe,
  jira,
  serviceNow,
  zammadNl,
  osTicketIt,
  frontEs,
  portuguese,
  japanese,
  method,
];
