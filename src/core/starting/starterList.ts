/** A tag list for a team that has none: an online shop's, in facts rather than in customers' claims. */
import type { TagList } from '../tags/tagList';
import { buildTagList } from '../tags/tagListBuilder';
import type { TagRow } from '../tags/tagRows';

/** Tag (the team that can act on it) | what belongs here | example | other words; below it, `- ` its subtags. */
const STARTER = `
Order Inquiry (Shipping) | Asks where an order is or when it comes. | Where is my parcel? | tracking, delivery, wismo
- Shipped, past due date | It left us, and the promised day has passed. | You said Monday. It is Thursday and tracking still says “on its way”. | late, delayed, overdue
- Not shipped, past due date | It is still with us, and the promised day has passed. | My order says “processing”, and it was due last week. | late, backorder, out of stock
- Shipped, not yet due | It left us, and the promised day has not passed, even if they call it late. | Why is it not here after two days? | impatient, tracking, not late
- Not shipped, not yet due | It is still with us, and the promised day has not passed. | When will you send my order? | processing, waiting, not late
- Marked delivered, not found | The carrier says delivered; the customer does not have it. | Tracking says delivered yesterday, but nothing was at my door. | lost, stolen, neighbour, missing parcel
Order Change (Shipping) | Wants an order changed that was placed already. | Can I change my order? | edit, correct
- Address | Another place or name of delivery. | I typed my old address. | street, recipient, moved
- Items | Another article, size, colour or number. | Please make it size M instead of L. | quantity, variant, add
- Cancelled before shipping | Cancelled while it was still with us. | Please cancel, I ordered twice. | stop, cancellation
- Cancelled after shipping | Wants to cancel what had left us already. | Cancel it, even if it is on its way. | refuse, stop parcel
Order Problem (Warehouse) | The order came, and something about it is wrong. | I got my parcel, but … | wrong, complaint
- Damaged on arrival | Broken, dented or leaking when it was unpacked. | The mug came in pieces. | broken, smashed, defective
- Other item sent | Not what the order says. | I ordered blue and got green. | wrong item, mix-up, wrong size
- Item missing | Part of the order was not in the parcel. | Only two of the three books were inside. | incomplete, short
- Matches description, not expectation | It is what the shop’s page says; the customer expected something else. | I thought it would be bigger. | disappointed, too small, colour differs
Return & Exchange (Warehouse) | Wants to give something back, or did. | How do I send this back? | refund, send back, swap
- Inside window | Asked within the days that our terms allow. | It came on Friday and does not fit. | label, return form
- Outside window | Asked after the days that our terms allow. | I bought it in spring and never wore it. | too late, expired
- Received, refund not sent | The goods are back with us; the money has not left. | You have had my parcel for two weeks. Where is my money? | waiting for refund
Billing & Payment (Finance) | About a charge, a payment, a refund or an invoice. | A question on my bill. | money, card, charge
- Charged twice | Our books show two charges for one purchase. | The amount left my account two times. | double, duplicate
- Correct charge not recognized | The charge is right; the customer does not know what it is for. | What is this payment on my card? | unknown charge, fraud, dispute
- Payment declined | The bank or the payment service refused. | Your shop does not take my card. | rejected, failed, checkout
- Refund sent, not arrived | We paid back; the money is still on its way. | You wrote “refunded”, but I see nothing. | bank, days
- Invoice copy | Wants an invoice or a receipt, or one made out differently. | Please send the bill for my taxes. | receipt, VAT, tax
Account & Access (Product) | About signing in, or about the account itself. | I cannot get into my account. | login, sign in
- Password unknown | The customer does not have the right password. | I forgot my password. | reset, forgot
- Code not received | A sign-in or reset message did not come. | I asked for the code four times. | e-mail, SMS, two-factor, spam folder
- Locked by us | A rule of ours or one of us closed the account. | It says my account is suspended. | blocked, banned, suspended
- Data or closure | Wants data shown, corrected or deleted, or the account closed. | Please delete all my data. | privacy, GDPR, e-mail change
Product Question (Product) | Asks about a product; nothing is broken. | How does this work? | how to, information
- Before purchase | Has not bought it yet. | Does it fit a 15-inch laptop? | pre-sale, size, stock, advice
- Set-up | Has it, and asks how to install, start or use it. | How do I connect it to my phone? | install, manual, how to
- Exists, not found | What they want is there; they did not find it. | Can I turn the sound off? | where, hidden, setting
- Does not exist | What they want is not there. | Please add a dark mode. | feature request, wish, suggestion
Product Fault (Product) | A product does not do what it should. | It stopped working. | bug, broken, defect, error
- Reproduced | We saw the fault ourselves, or know it already. | It turns itself off at 20 % battery. | known issue, confirmed
- Not reproduced | We tried, and it worked. | Sometimes the screen goes black. | cannot confirm, works here
- During outage | It happened while a service of ours was down. | Nothing loads since nine o’clock. | downtime, offline, incident
Offers & Plans (Marketing) | About a discount, a voucher or a subscription. | A question on my plan. | voucher, subscription, discount
- Code expired | The code was past its last day or used up. | My code from last year does not work. | voucher, coupon, gift card
- Valid code refused | The code was good; our shop did not take it. | It says invalid, but it runs until Sunday. | coupon, error, discount missing
- Renewed on agreed date | The plan renewed as the terms say. | I did not want another year. | auto-renewal, cancel subscription
- Plan change | Wants a bigger, a smaller or another plan, or a pause. | Can I pay by the month instead? | upgrade, downgrade, pause
`;

/** A tag's line changes the tag and group for the lines below it. */
function readLine(line: string, above: TagRow | null): TagRow {
  const [name = '', belongs = '', example = '', words = ''] = line.split(' | ');
  const described = { belongs, example, otherWords: words.split(', '), status: '' };
  const [, tag = '', group = ''] = /^(.*) \((.*)\)$/.exec(name) ?? [];
  if (above === null || tag !== '') return { tag, subtag: '', group, ...described };
  return { tag: above.tag, subtag: name.replace(/^- /, ''), group: above.group, ...described };
}

/**
 * Nine tags of an online shop with three to five subtags each, and the two built-in ones. Every name says what belongs
 * there (what is true, whatever the customer says), gives an example and other words to find it by; `group` is the
 * team that can act on it.
 */
export function starterList(): TagList {
  const rows: TagRow[] = [];
  for (const line of STARTER.trim().split('\n')) rows.push(readLine(line, rows[rows.length - 1] ?? null));
  return buildTagList(rows);
}
