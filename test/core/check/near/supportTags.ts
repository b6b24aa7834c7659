/** Tag lists for measuring: invented, worded as support teams word them. */
import { listFromLines } from '../../../../src/core/starting/startingList';
import type { TagList } from '../../../../src/core/tags/tagList';
import type { TagPath } from '../../../../src/core/tags/tagPath';

/** A tag a line, its subtags behind it. */
const REAL = `
Order Inquiry: Not shipped, past due; Shipped, past due; Shipped, not yet due; Marked delivered, not found; Tracking link wrong; Split delivery
Order Change: Delivery address; Add an item; Remove an item; Other size; Cancelled before shipping; Cancelled after shipping; Gift wrapping
Order Problem: Damaged on arrival; Wrong item sent; Item missing; Wrong quantity; Expired goods; Packaging leaked
Return & Exchange: Inside window; Outside window; Label missing; Refund not sent; Exchange out of stock; Restocking fee
Billing: Charged twice; Charge not recognized; Invoice copy; VAT number; Currency conversion; Direct debit failed
Payment: Card declined; Voucher rejected; Bank transfer delayed; Wallet not offered; Installment plan
Account Access: Password unknown; Code not received; Locked by us; Two-factor lost; E-mail address changed; Merged accounts
Privacy: Data export; Data deletion; Newsletter opt-out; Consent withdrawn
Product Question: Compatibility; Dimensions; Warranty length; Set-up; Spare parts; Materials
Product Fault: Does not start; Battery drains; Screen flickers; Overheats; Noise; Loses connection; Firmware update fails
App: Crashes on start; Slow loading; Notification missing; Dark mode; Offline maps; Widget broken
Subscription: Upgrade; Downgrade; Renewal price; Trial ended; Pause; Cancellation confirmed
Delivery: Courier rude; Left in rain; Neighbour; Pick-up point full; Customs held; Time slot
Promotion: Code expired; Code refused; Referral bonus; Loyalty points; Price match
Store: Opening hours; Stock in store; Staff complaint; Parking; Accessibility
Feature Request: Bulk editing; Calendar sync; More languages; Keyboard shortcuts; Reporting; Public API
Integration: Webhook fails; Token expired; Rate limit; Spreadsheet import; Single sign-on; Sandbox
Legal: Subpoena; Trademark; Product recall; Terms of service; Injury
Partner: Commission late; Catalogue feed; Onboarding; Contract end; Marketing material
Outage: Checkout down; Login down; Partial outage; Scheduled maintenance; Region affected
Feedback: Praise; Website design; Survey; Agent tone; Waiting time
Travel: Seat change; Baggage fee; Missed connection; Visa letter; Name correction; Refund after cancellation
Insurance: Claim status; Deductible; Coverage question; Accident report; Premium change
Gift Card: Balance; Lost number; Not activated; Wrong amount
Appointment: Reschedule; No-show; Reminder missing; Video link broken; Wrong branch
Energy: Meter reading; Moving house; Tariff comparison; Solar feed-in; Estimated bill
School: Enrolment; Certificate; Timetable; Scholarship; Login for parents; Exam result
`;

const FIRST =
  'Late Lost Wrong Broken Missing Double Unclear Early Partial Foreign Manual Hidden Faulty Expired Disputed Pending'.split(
    ' ',
  );
const SECOND =
  'invoice parcel refund password voucher address receipt account delivery warranty shipment charge contract meter booking ticket device licence message statement'.split(
    ' ',
  );
const TAGS =
  'Kitchen Garden Office Bathroom Travel Camping Cycling Reading Music Painting Sewing Fishing Baking Sailing Hiking Running Climbing Skating Gaming Farming'.split(
    ' ',
  );

const REAL_LINES = REAL.trim()
  .split('\n')
  .flatMap((line) => {
    const [tag = '', subtags = ''] = line.split(': ');
    return subtags.split('; ').map((subtag) => `${tag} > ${subtag}`);
  });

/** 50 of 320 pairs of words for each tag. */
const generated = (first: readonly string[]): string[] =>
  TAGS.flatMap((tag, t) =>
    Array.from({ length: 50 }, (_, i) => {
      const at = (t * 37 + i * 19) % (first.length * SECOND.length);
      return `${tag} goods > ${first[at % first.length]} ${SECOND[Math.floor(at / first.length)]}`;
    }),
  );

/** Beginnings that are words themselves, half of them a letter or two from one of the list. */
const OTHER_FIRST =
  'Date Cost Wrung Token Mission Trouble Nuclear Yearly Old New Second Shared Urgent Regional Corrected Archived'.split(
    ' ',
  );

const list = (lines: readonly string[]): TagList => listFromLines(lines.join('\n'));

export const LISTS = {
  20: list(REAL_LINES.slice(0, 20)),
  150: list(REAL_LINES),
  1000: list(generated(FIRST)),
};

export type Size = keyof typeof LISTS;

const pathsOf = ({ tags }: TagList): TagPath[] =>
  tags.flatMap(({ name, subtags }) => subtags.map((subtag) => ({ tag: name, subtag: subtag.name })));

export const PATHS = { 20: pathsOf(LISTS[20]), 150: pathsOf(LISTS[150]), 1000: pathsOf(LISTS[1000]) };

/** Paths that are not on the list, made of the same words or for the same purpose: each is right as it is. */
export const OTHERS: Record<Size, TagPath[]> = {
  20: pathsOf(list(REAL_LINES.slice(20))),
  150: pathsOf(
    list(
      `Order History: Reorder; Shopped before; Unshipped items; Not shipped, not yet due; Packing slip
Billing address: Billed once; Discharged; Invoice total; Tax exempt
Shopping: Wish list; Basket empty; Comparison
Invoicing: Purchase order; Remittance
Recruiting: Job offer; Interview; Reference
Press: Interview request; Logo file; Quote
Sales: Quota; Trail; Lead; Demo
Paid Plan: Unlocked by us; Locked by him; Data expert; Data deflection
Donations: Receipt; Anonymous; Monthly gift
Events: Speaker; Venue; Refreshments; Ticket resale
Legend: Trademarks abroad; Recall campaign
Accounts: Ledger; Audit; Year end
Prices: Sale price; Price of postage; Price watch
Parts: Part number; Spare time; Material list; Parting
Store credit: Starting hours; Stuck in store
Traveller: Seat charge; Luggage fee; Mixed connection; Visit later`
        .split('\n')
        .flatMap((line) => {
          const [tag = '', subtags = ''] = line.split(': ');
          return subtags.split('; ').map((subtag) => `${tag} > ${subtag}`);
        }),
    ),
  ),
  1000: pathsOf(list(generated(OTHER_FIRST))),
};

/** Single words that a person may well have meant, many of them one or two letters from a word of support. */
export const WORDS = `
shopping chipping whipping skipping older border odder elder filling pilling willing bulling rebilling refining refund
refined repaid prepaid unpaid said maid raid charge change chance chancel charger changer trial trail tail cart card care
chart quota quote quite quiet price prize pride prince sale safe same tale male date data late rate fate gate lost cost post
host lose loose close cloth code mode node model form from farm firm sent send spend send-off scent access excess success
process address adders undress dress device advice service crevice bill ball bell bull till mill account accent amount
discount mount order reorder disorder return returns retain retire retired attorney privacy piracy primary store stare
story stove score legal regal illegal partner pardon pattern garden harden outage postage portage damage manage image
feedback payback playback travel gravel trail unravel insurance assurance endurance weather leather feature future
fracture creature integration immigration migration delivery delivered redelivery livery subscription prescription
description inscription promotion demotion emotion motion payment pavement basement repayment product produce conduct
application apple apply upgrade upgraded downgrade update upstate pause cause clause noise nose poise survey surrey praise
price raise phrase seat seal meat heat parking packing barking staff stuff stiff reporting importing exporting import
export increase decrease internal external active inactive valid invalid complete incomplete
`
  .trim()
  .split(/\s+/);
