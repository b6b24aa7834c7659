/**
 * Texts as customers and agents write them, with the private data in them labelled by hand: `⟦kind:what⟧`. All of it is
 * invented or set aside for examples: test cards of the issuers, example IBANs, reserved telephone ranges.
 */
import type { Finding, PrivateKind } from '../../../src/core/private/kinds';

export interface Labelled {
  text: string;
  findings: Finding[];
}

const MARK = /⟦(\w+):([^⟧]*)⟧/g;

function labelled(marked: string): Labelled {
  const findings: Finding[] = [];
  let removed = 0;
  const text = marked.replace(MARK, (whole, kind: PrivateKind, what: string, at: number) => {
    findings.push({ kind, start: at - removed, end: at - removed + what.length });
    removed += whole.length - what.length;
    return what;
  });
  return { text, findings };
}

const LINES = `
My card ⟦card:4242 4242 4242 4242⟧ was charged twice for one order.
You still have my old card on file: ⟦card:4111111111111111⟧, exp 04/27. Please delete it.
Paid with Mastercard ⟦card:5555-5555-5555-4444⟧ on 3 March.
amex ⟦card:3782 822463 10005⟧ declined again!!
The card number is ⟦card:378282246310005⟧ and the name on it is right.
Visa:⟦card:4012888888881881⟧
I tried ⟦card:4000 0566 5566 5556⟧ and ⟦card:5200 8282 8282 8210⟧, both say "do not honour".
diners ⟦card:3056 930902 5904⟧ is not accepted at the checkout
Discover card ⟦card:6011 1111 1111 1117⟧ works in the shop but not in the app.
UnionPay ⟦card:6200 0000 0000 0005⟧ fails with error 51.
JCB ⟦card:3566 0020 2036 0505⟧ please check.
Refund it to ⟦card:2223003122003222⟧ not to the gift card.
number ⟦card:4242.4242.4242.4242⟧ cvc on the back is fine
4242 ending is old, the new one is ⟦card:4000056655665556⟧.
Karte ⟦card:5105 1051 0510 5100⟧ wurde belastet, die Bestellung aber storniert.
ma carte ⟦card:4012 8888 8888 1881⟧ a été débitée deux fois
mi tarjeta ⟦card:5555 5555 5555 4444⟧ fue rechazada
⟦card:４２４２４２４２４２４２４２４２⟧ でのお支払いができません。
カード番号 ⟦card:4111 1111 1111 1111⟧ です
Here: ⟦card:4 2 4 2 4 2 4 2 4 2 4 2 4 2 4 2⟧ (spaces so that your filter lets me)
card ⟦card:4242​4242​4242​4242⟧ copied from my bank app
Payment on 12/03/2026 with ⟦card:4242 4242 4242 4242⟧ 12/27 Jo Example
Maestro ⟦card:6759649826438453⟧ also fails.
⟦card:6011000990139424⟧
xxxx xxxx xxxx 4242 is the card I used, you should see it on your side.
Card ending in 4242 was charged 49.90 EUR.
**** **** **** 1111 declined
Order 4000123412341234 has not arrived.
My order number is 4242424242424242, honest.
tracking 9400111899223344556677 says delivered
tracking number: 1Z999AA10123456784
UPS 1Z 999 AA1 01 2345 6784 has not moved for a week
DHL 00340434161094042557 is stuck in the depot.
The parcel JD014600006281230704 was left with a neighbour.
RR123456785DE has been at customs since Monday.
FedEx 794644790138, no update since the 3rd.
IMEI 356938035643809 on the back of the device.
Serial number 4111111111111112 is what the sticker says.
EAN 4006381333931 is not in your shop.
ISBN 978-3-16-148410-0, second edition
Booking 20260304-1111-2222-3333
Invoice 2026-000123456789 and 2026-000123456790 are the same.
Case #4242424242424242 was closed without an answer.
I ordered 4 of item 4556 and 2 of item 7788 9900.
My account: 1234567812345678
0000000000000000 is what your form shows as my number.
570306133677760000 is the ID in the old system.
uuid 4111-1111-1111-1111-4111 from the error page
Error 0x80070005 at 4242:4242:4242
Transaction 4000000000000002345678 failed.
session 1645564800000 expired
Latitude 52.5200066, longitude 13.4049540
3.14159265358979323846 is the answer to your captcha
Pay 4,242,424,242,424,242 points? Really?
2023-11-21 14:05:09 GET /cart 500
10.0.0.12 - - [04/Mar/2026:15:17:00 +0000] "GET /" 200 5316
The total was 1.234.567,89 and not 1.234.567,98.
Size 42 43 44 45 46 47 48 49, which one is right?
4 8 15 16 23 42 are my lucky numbers
SKU 3782-8224-6310-006 is out of stock
Voucher 5555-5555-5555-4445 is not accepted.
Please refund to ⟦iban:DE89 3704 0044 0532 0130 00⟧, account of Jo Example.
IBAN: ⟦iban:GB29NWBK60161331926819⟧
iban ⟦iban:de89370400440532013000⟧ lower case, sorry
⟦iban:FR14 2004 1010 0505 0001 3M02 606⟧ BIC ABCDFRPP
Mein Konto: ⟦iban:AT61 1904 3002 3457 3201⟧. Danke!
Transfer it to ⟦iban:NL91 ABNA 0417 1643 00⟧ please
conto ⟦iban:IT60X0542811101000000123456⟧ intestato a me
cuenta ⟦iban:ES91 2100 0418 4502 0005 1332⟧
(⟦iban:CH93 0076 2011 6238 5295 7⟧)
⟦iban:BE68-5390-0754-7034⟧
⟦iban:MT84MALT011000012345MTLCAST001S⟧
⟦iban:NO93 8601 1117 947⟧ is the one from my bank
PL: ⟦iban:PL61109010140000071219812874⟧
The refund never reached ⟦iban:PT50 0002 0123 1234 5678 9015 4⟧ nor ⟦iban:SE45 5000 0000 0583 9825 7466⟧.
DE89 3704 0044 0532 0130 01 was refused by the bank: "wrong check digits".
GB82 WEST 1234 5698 7654 33 does not work in your form.
DE12 is the model I mean, not DE13 3000 0000 0000.
IT is 12 days late and AT 61 euros I expect better.
My VAT number is DE123456789.
VAT ATU12345678 or NL123456789B01, both fail.
BIC COBADEFFXXX
LT12 1000 0111 0100 1001 fails the check
Part number SE45500000000583982 is for the old model.
Write to me at ⟦email:jo@example.com⟧.
⟦email:jo.ex+shop@mail.example.co.uk⟧ is my address, not the one you have.
From: Jo Example <⟦email:jo-example@example.org⟧>
email=⟦email:jo@example.com⟧&token=
mailto:⟦email:help@example.com⟧?subject=Refund
My new e-mail is ⟦email:jo_example99@example-shop.de⟧, the old was ⟦email:jo@old.example⟧
"⟦email:jo@example.com⟧" is taken, it says
⟦email:jörg@bücher.example⟧ wird nicht angenommen
⟦email:用户@例子.公司⟧ 无法登录
⟦email:почта@пример.рф⟧ не подходит
⟦email:jo@xn--bcher-kva.example⟧
⟦email:o'neill@example.ie⟧ has an apostrophe and your form says no
Cc ⟦email:a@example.com⟧,⟦email:b@example.com⟧;⟦email:c@example.com⟧
⟦email:JO.EXAMPLE@EXAMPLE.COM⟧ PLEASE ANSWER
reach me under ⟦email:jo(at)example.com⟧
or ⟦email:jo [at] example [dot] com⟧ to keep the robots away
⟦email:jo＠example.com⟧ from my phone's keyboard
⟦email:jo​@example.com⟧ was pasted with something in it
*⟦email:jo@example.com⟧*
sent from <a href="mailto:⟦email:jo@example.com⟧">here</a>
Thanks, ⟦email:first.last@department.company.example⟧.
⟦email:"jo example"@example.com⟧ is legal, look it up
⟦email:1234567890@qq.com⟧
@example_shop where is my order??
Thanks @home team, and @jo.
I follow @shop.example on every network
meet @ 5.30 pm
logo@2x.png is broken on your page
2 @ 3.50 each
jo@localhost is what the log says
npm install thing@1.2.3
user@host
@@@@ hello?
The price is 20@store
a@b
My handle is @jo.example
See https://example.com/@jo/posts/1
commit 3f2a@{upstream}
Call me: ⟦phone:+44 20 7946 0958⟧
⟦phone:+1-202-555-0173⟧ any time
⟦phone:+12025550173⟧ is my WhatsApp
Tel. ⟦phone:(212) 555-0142⟧
⟦phone:020 7946 0958⟧ before noon
my number is ⟦phone:07700 900123⟧
⟦phone:07700 900 123⟧ or ⟦phone:07700 900456⟧
ring me on ⟦phone:07700900123⟧
⟦phone:1-800-555-0199⟧ is always busy
⟦phone:212-555-0142⟧ ext. 12
⟦phone:212.555.0142⟧
call ⟦phone:2125550142⟧ after six
Text me at ⟦phone:212 555 0142⟧
Telefon: ⟦phone:030/1234567⟧
⟦phone:+49 (0)30 1234567⟧
⟦phone:+49 30 1234567⟧
⟦phone:0049 30 1234567⟧ ist meine Nummer
Handy ⟦phone:0176 12345678⟧
Mobil: ⟦phone:0176-12345678⟧
⟦phone:06 12 34 56 78⟧ merci de rappeler
⟦phone:06.12.34.56.78⟧
⟦phone:01 23 45 67 89⟧, demandez Jo
tél : ⟦phone:0612345678⟧
⟦phone:+33 6 12 34 56 78⟧
⟦phone:+33612345678⟧
mi teléfono es ⟦phone:612 345 678⟧
móvil ⟦phone:612345678⟧
⟦phone:+34 612 345 678⟧
⟦phone:06-12345678⟧ bel me even
⟦phone:+31 6 12345678⟧
cellulare ⟦phone:347 1234567⟧
⟦phone:+39 347 1234567⟧
⟦phone:(02) 9876 5432⟧
⟦phone:0412 345 678⟧ in Sydney
⟦phone:+61 412 345 678⟧
⟦phone:(11) 91234-5678⟧ zap
⟦phone:+55 11 91234-5678⟧
⟦phone:03-1234-5678⟧ まで
電話番号：⟦phone:090-1234-5678⟧
⟦phone:+81 90-1234-5678⟧
⟦phone:+91 98765 43210⟧
phone ⟦phone:98765 43210⟧ (India)
⟦phone:＋44 20 7946 0958⟧ typed on a phone
fax ⟦phone:020 7946 0999⟧
Rufnummer ⟦phone:089 1234567⟧, abends
whatsapp ⟦phone:5512345678⟧
Call ⟦phone:555-0142⟧ and ask for Jo
I called +1 times
+5 stars! Best shop.
+44 days and counting
-5 stars
+100 for the new app
Ordered on 2026-03-04, paid on 04.03.2026, sent on 03/04/2026.
04.03.2026 15:17 und 05.03.2026 16:18
order 113-1234567-1234567 from your marketplace shop
Order #212-555-0142
order 0176 12345678 is late
order no. 030/1234567
INC0000052 and REQ0001234 are open
ticket 48213 and ticket 48214 are the same
192.168.100.12 is blocked
2001:db8::1 cannot reach you
I paid 120 50 60 70 in four parts
12 345 678 points are gone
Postcode 01067 Dresden
10115 Berlin, 80331 München
between 0900 1200 and 1300 1700
from 2019 2020 2021 2022 every year
version 1.2.3.4567
build 20260304.1517
He paid 0.00012345 BTC
078-05-1120 is not asked for here
1 000 000 views
item 0400 123 456 in green
Ref: 0044-123456
reference 07700 900123
about my order 4012888123: call me back
call me about order 4012888123
serial 0176-12345678
2125550142
0612345678
5-7 working days, you said, and it has been 15-20
The code 123456 never arrives by SMS
10:30-12:45 is fine
AWS key ⟦key:AKIAIOSFODNN7EXAMPLE⟧ was in the screenshot
we use ⟦key:sk_test_EXAMPLEexampleEXAMPLE0123⟧ for tests
⟦key:ghp_EXAMPLEexampleEXAMPLEexample0123456⟧ stopped working
token ⟦key:github_pat_EXAMPLEexample0123456789_abc⟧
⟦key:xoxb-EXAMPLE-0123456789-example⟧ in our bot
maps key ⟦key:AIzaEXAMPLEexampleEXAMPLEexample0123456⟧
Authorization: Bearer ⟦key:EXAMPLE0123456789abcdefEXAMPLE⟧
curl -H "Authorization: Bearer ⟦key:eyJhbGciOiJub25lIn0.eyJzdWIiOiJleGFtcGxlIn0.c2lnbmF0dXJl⟧"
⟦key:eyJhbGciOiJub25lIn0.eyJzdWIiOiJleGFtcGxlIn0.c2lnbmF0dXJl⟧
my password: ⟦key:Summer2026⟧ does not work any more
password is ⟦key:hunter2⟧, please look for yourself
Passwort: ⟦key:Geheim!1⟧
contraseña: ⟦key:secreto99⟧
mot de passe : ⟦key:m0tdepasse⟧
pwd=⟦key:abc123⟧
api_key = "⟦key:0123456789abcdef0123456789abcdef⟧"
client secret: ⟦key:Ab12-Cd34-Ef56-Gh78⟧
⟦key:glpat-EXAMPLEexample01234567⟧
⟦key:sk-EXAMPLEexampleEXAMPLE0123456789⟧
SG key ⟦key:SG.EXAMPLEexample012345.EXAMPLEexampleEXAMPLEexample0123456789ab⟧
My password is wrong, it says.
password is not accepted
Password: cannot be changed
I forgot my password. It is long.
Password reset link does not work
The bearer of this letter may collect it
Bearer certificates are not sold here
secret: never
The token is missing from the form
eyJ is how it begins
sk_live is set in the shop, I think
Basic plan, please
My API key is not shown in the settings
key 12 of the keyboard is broken
AKIA is a nice name
Please send a new one to ⟦email:jo@example.com⟧ or call ⟦phone:+44 20 7946 0958⟧, card ⟦card:4242 4242 4242 4242⟧.
Name: Jo Example / Tel: ⟦phone:+49 170 1234567⟧ / Mail: ⟦email:jo@example.com⟧ / IBAN: ⟦iban:DE89370400440532013000⟧
Order 10342 for ⟦email:jo@example.com⟧, tracking 1Z999AA10123456784, phone ⟦phone:(212) 555-0142⟧
Hello, I bought the blue one last week (order 55012-AB) and it came broken. Pls call ⟦phone:01632 960 123⟧ thx
hi its ⟦phone:07911 123456⟧ again, still no parcel
Could you refund the ⟦card:4917 6100 0000 0000⟧? ta
Visa debit ⟦card:4462030000000000⟧ was the wrong one
⟦card:6304000000000000⟧ laser card
My bank says IBAN ⟦iban:IE29 AIBK 9311 5212 3456 78⟧ is right, yours says otherwise.
Kontonummer 0532013000 BLZ 37040044
Regards, Pat // ⟦email:pat@mail.example⟧ // ⟦phone:+353 1 496 0123⟧
Sent from my iPhone
On Tue, 3 Mar 2026 at 10:15, Shop Support <⟦email:support+id48213@shop.zendesk.com⟧> wrote:
https://shop.example/orders/4242424242424242/track?e=⟦email:jo@example.com⟧
Order: SO-20260304-00017, 2 x SKU 90210-BLK-XL, total 59,98 €
My phone is a Pixel 7 Pro, 128 GB, Android 14, build UP1A.231005.007
Model SM-G991B/DS, IMEI 356938035643809
please ring ⟦phone:0161 496 0000⟧ between 9 and 5
phone no ⟦phone:0161 4960000⟧
Tel ⟦phone:+44(0)20 7946 0958⟧
mobile: ⟦phone:+1 (555) 010-4477⟧
I am at ⟦phone:(555) 010-9999⟧
contact ⟦phone:555-867-5309⟧
Ship to 1600 Example Ave, Apt 1200, Springfield 62704-1234
ZIP 62704-1234
My order total was $1,299.00 and I got charged $1,299.00 twice on 03/14
Amazon order 701-1234567-1234567
ref 2026/0304/000123
UPS tracking 1Z12345E0205271688
USPS 9405 5036 9930 0000 0000 00
Royal Mail AB123456789GB
Hermes H00HYA0012345678
DPD 15501234567890
GLS 00ABCDEF
FedEx 1234 5678 9012
Tracking: 4204 0000 1234 5678
Device ID: 4000056655665556
my login is jo_example and pw: ⟦key:Tr0ub4dor&3⟧
Password - still not working
here is the key: ⟦key:sk_live_EXAMPLEexampleEXAMPLE9876⟧
It is ⟦email:jo.example@gmail.com⟧ not jo.example@gmail
Mein Name ist Jo, meine Nummer: ⟦phone:0151 23456789⟧
Meine IBAN lautet ⟦iban:DE02120300000000202051⟧
je suis joignable au ⟦phone:07 00 00 00 00⟧
appelez le ⟦phone:+33 (0)1 99 00 12 34⟧
Mi número es ⟦phone:+52 55 1234 5678⟧
Il mio numero: ⟦phone:+39 02 1234567⟧
meu telefone ⟦phone:(21) 2555-0123⟧
Mijn nummer is ⟦phone:020-1234567⟧
Please use ⟦card:4242-4242-4242-4242⟧/⟦email:a@b.example⟧
I paid by card ending 1881 on 2026-02-28 14:02:11
Transaction ID 3J1234567A890123B
auth code 012345
CC ⟦card:5454 5454 5454 5454⟧ 11/28
serial no: SN 4012-8888-8888-1882
1-2-3-4 all broken
I called 3 times: 10:05 11:20 15:45
MAC 00:1A:2B:3C:4D:5E
GUID 550e8400-e29b-41d4-a716-446655440000
sha 9fceb02d0ae598e95dc970b74767f19372d61af8
ETH 0x52908400098527886E0F7030069857D2E4169EE7
LOT 0176 123456
barcode 5901234123457
4006381333931
9780306406157
Gutschein 1234-5678-9012-3456
Kundennummer 0123 456789
Zählerstand 00123456
Paket 00340434498765432109
Rechnung Nr. 2026-03-00412
`;

export const LABELLED: readonly Labelled[] = LINES.trim().split('\n').map(labelled);
