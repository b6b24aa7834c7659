/** Tickets about getting into an account, and out of it. */
import type { Reason } from './situation';

export const ACCOUNT: readonly Reason[] = [
  {
    tag: 'Account & Access',
    subtag: 'Password unknown',
    often: [6, 4, 5],
    replies: ['Hi {first}, I have sent a new link to {email}. It works for one hour. {agent}'],
    situations: [
      {
        subject: 'Forgot password',
        body: 'I [cannot remember|have forgotten] my password and the reset mail [does not come|is nowhere, spam folder included]. Account: {email}.',
      },
      {
        subject: 'Login does not work',
        body: '"Email or password wrong". [I am sure both are right.|I use the same password everywhere (I know…).] [I want to see my order {order}.|Please reset it.]',
      },
      {
        subject: 'password',
        body: '[new phone, all passwords gone|my browser forgot everything]. [how do i get into my account|can you let me in]? {email}',
      },
      {
        subject: 'Reset link expired',
        body: 'The reset link says "expired" [even when I click at once|after ten minutes]. [I tried four times.|Requested at {hour}.] [Is your clock wrong?|Please set a password for me.]',
      },
      {
        subject: 'Passwort vergessen',
        body: 'ich komme nicht mehr in mein Konto {email}. [Die Mail zum Zurücksetzen kommt nicht an.|Der Link ist angeblich abgelaufen.]',
        language: 'de',
      },
    ],
  },
  {
    tag: 'Account & Access',
    subtag: 'Code not received',
    often: [4, 2, 7],
    replies: [
      'Hi {first}, codes to {phone} were blocked by the network. I have switched you to codes by email. {agent}',
    ],
    situations: [
      {
        subject: 'No code',
        body: 'I log in, you say "we sent you a code", [and nothing comes|no text message arrives]. [Number {phone}.|I have waited half an hour.] [I asked for five codes by now.|Please switch it off.]',
      },
      {
        subject: 'code never comes',
        body: '[where is my login code|code not coming], tried {few}x, {phone}. [same sim as always|new sim since monday]',
      },
      {
        subject: 'Verification code in the wrong language / not at all',
        body: 'The code for the Tindra app [goes to my old number|does not come to my email]. [How do I change the number if I cannot log in?|Account {email}.]',
        thread: [
          'Hi {first}, to change the number I have to be sure that it is you. Which lamp did you register first, and in which month?',
          '> Tindra floor lamp, autumn, I think October',
          'That is right. The new number is in place; please ask for a code now.',
          '> got it!',
          'Wonderful. {agent}',
        ],
      },
      {
        subject: 'رمز التحقق',
        body: '[لم يصلني رمز التحقق على الهاتف|أنتظر رمز الدخول منذ ساعة] {phone}. أريد متابعة الطلب {order}.',
        language: 'ar',
      },
    ],
  },
  {
    tag: 'Account & Access',
    subtag: 'Locked by us',
    often: [2, 1, 3],
    replies: [
      'Hi {first}, the account was locked after several payments with different cards. I have unlocked it, thank you for confirming. {agent}',
    ],
    situations: [
      {
        subject: 'Account blocked',
        body: '"Your account has been suspended." [Why?|I did nothing wrong.] [I only wanted to buy a {product}.|I ordered for three friends with their cards, is that it?]',
      },
      {
        subject: 'locked out',
        body: '[too many attempts, locked for 24h|your site locked me out]. [my kid played with the phone|that was me, sorry]. [can you open it again|please unlock] {email}',
      },
    ],
  },
  {
    tag: 'Account & Access',
    subtag: 'Data or closure',
    often: [2, 4, 3],
    replies: [
      'Hi {first}, your data will be erased within 30 days, invoices excepted, which we must keep by law. {agent}',
    ],
    situations: [
      {
        subject: 'Delete my data',
        body: 'Please delete my account {email} and all data you hold about me, [under Article 17 GDPR|and confirm in writing]. [I do not want any newsletter either.|]',
      },
      {
        subject: 'What do you know about me?',
        body: 'Under Article 15 GDPR I ask for a copy of all personal data you store about me. [You have one month.|Please include data from the Tindra app.] {name}, {email}',
        thread: [
          'Hi {first}, your request is with our data protection desk. You get the copy by post or through your account, whichever you like, within a month. {agent}',
          '> Through the account, please.',
        ],
      },
      {
        subject: 'Konto löschen',
        body: 'bitte löschen Sie mein Kundenkonto {email}. [Ich bestelle nicht mehr.|Der Newsletter lässt sich nicht abbestellen.]',
        language: 'de',
      },
      {
        subject: 'STOP',
        body: '[take me off all lists|unsubscribe me], [i clicked unsubscribe ten times|the link does nothing]. {email}. [and close the account|delete everything]',
      },
    ],
  },
];
