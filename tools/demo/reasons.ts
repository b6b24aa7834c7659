/** All reasons for writing, in the order of the tag list. */
import { ACCOUNT } from './account';
import { BILLING } from './billing';
import { NOT_A_CONTACT } from './notAContact';
import { OFFERS } from './offers';
import { ORDER_CHANGE } from './orderChange';
import { ORDER_INQUIRY } from './orderInquiry';
import { ORDER_PROBLEM } from './orderProblem';
import { OUTAGE_TICKETS } from './outage';
import { PRODUCT_FAULT } from './productFault';
import { PRODUCT_QUESTION } from './productQuestion';
import { RETURNS } from './returns';
import type { Reason } from './situation';
import { UNCLEAR } from './unclear';
import { WHERE_IS_IT } from './whereIsIt';

export const REASONS: readonly Reason[] = [
  ...WHERE_IS_IT,
  ...ORDER_INQUIRY,
  ...ORDER_CHANGE,
  ...ORDER_PROBLEM,
  ...RETURNS,
  ...BILLING,
  ...ACCOUNT,
  ...PRODUCT_QUESTION,
  ...PRODUCT_FAULT,
  ...OUTAGE_TICKETS,
  ...OFFERS,
  ...UNCLEAR,
  ...NOT_A_CONTACT,
];
