/** How messages open, close and go on, by language. */
import type { Language } from './situation';

interface Phrases {
  opening: string;
  closing: string;
  /** An agent's reply that fits any question. */
  reply: string;
}

const ENGLISH: Phrases = {
  opening:
    '[Hi,|Hello,|Hi there,|Dear Nordlicht team,|Good morning,|Hello Nordlicht Supply,|Hi team,|Dear Sir or Madam,|To whom it may concern,|Good evening,|Hey,|Hi {agent},]',
  closing:
    '[Thanks,|Thank you,|Best,|Best wishes,|Kind regards,|Regards,|Many thanks in advance,|Cheers,|Looking forward to your reply,|Thx]\n[{first}|{name}|{name}|{name}\n\nSent from my phone|{name}\n{street}, {town}|{name}\n\n> On {ordered}, Nordlicht Supply <hello@example.com> wrote:\n> Thank you for your order {order}! We will write again when it leaves our warehouse.\n> Did you know that Plus members never pay for shipping?|{name}\n--\nThis message is meant for the addressee only. Please consider the environment before printing.]',
  reply: 'Hi {first}, thanks for writing. We are looking into it and will be back with you by {later}. {agent}',
};

export const PHRASES: Readonly<Record<Language, Phrases>> = {
  en: ENGLISH,
  de: {
    opening: '[Hallo,|Guten Tag,|Sehr geehrte Damen und Herren,|Liebes Nordlicht-Team,|Moin,]',
    closing: '[Mit freundlichen Grüßen|Viele Grüße|Danke und Gruß|MfG]\n{name}',
    reply:
      'Hallo {first}, [danke für Ihre Nachricht|vielen Dank für die Info]. Wir [prüfen das|klären das mit dem Lager] und melden uns [morgen|in den nächsten zwei Tagen]. {agent}',
  },
  fr: {
    opening: "[Bonjour,|Bonsoir,|Madame, Monsieur,|Bonjour l'équipe,]",
    closing: '[Cordialement,|Merci d’avance,|Bien à vous,]\n{name}',
    reply:
      'Bonjour {first}, merci pour votre message. Nous [vérifions|nous renseignons] et revenons vers vous [demain|sous 48 h]. {agent}',
  },
  es: {
    opening: '[Hola,|Buenos días,|Buenas tardes,|Estimados señores:]',
    closing: '[Un saludo,|Gracias,|Saludos cordiales,]\n{name}',
    reply: 'Hola {first}, gracias por escribirnos. Lo revisamos y le respondemos [mañana|en 48 horas]. {agent}',
  },
  it: {
    opening: '[Buongiorno,|Salve,|Ciao,]',
    closing: '[Grazie,|Cordiali saluti,]\n{name}',
    reply: 'Buongiorno {first}, grazie per il messaggio. Verifichiamo e le rispondiamo entro domani. {agent}',
  },
  nl: {
    opening: '[Hallo,|Beste,|Goedemiddag,]',
    closing: '[Groeten,|Met vriendelijke groet,]\n{name}',
    reply: 'Hallo {first}, bedankt voor je bericht. We zoeken het uit en laten het je morgen weten. {agent}',
  },
  pt: {
    opening: '[Olá,|Bom dia,]',
    closing: '[Obrigado,|Cumprimentos,]\n{name}',
    reply: 'Olá {first}, obrigado pela mensagem. Vamos verificar e respondemos amanhã. {agent}',
  },
  pl: {
    opening: '[Dzień dobry,|Witam,]',
    closing: 'Pozdrawiam\n{name}',
    reply: 'Dzień dobry, dziękujemy za wiadomość. Sprawdzimy to i odpiszemy jutro. {agent}',
  },
  ja: {
    opening: 'お世話になっております。',
    closing: '{name}',
    reply: 'ご連絡ありがとうございます。確認してご返信いたします。{agent}',
  },
  ar: {
    opening: '[مرحباً،|السلام عليكم،]',
    closing: 'شكراً\n{name}',
    reply: 'مرحباً، شكراً لرسالتك. سنتحقق من الأمر ونرد عليك غداً. {agent}',
  },
};

/** What a customer says after a reply that helped, and after one that did not, some with the agent's answer. */
export const AFTERWARDS: readonly (readonly string[])[] = [
  ['> [Thanks|Thank you|Great, thanks], [that helps.|that was quick!|all clear now.|got it.|you can close this.]'],
  ['> [Perfect 🙏|👍|Super, thanks!|ok thx]'],
  [
    '> [I am still waiting.|Any news?|Nothing has changed since.] [Can someone look at this again?|Please escalate this.|What now?]',
    'Hi {first}, I am sorry about the wait. I have [passed this to our warehouse lead|taken this over myself|asked our partner for an answer today] and will write again by {later}. {agent}',
  ],
  [
    '> [One more question:|And while I have you:] will I get a confirmation by email?',
    'Hi {first}, yes, it [will reach you today|is in your inbox by now]. {agent}',
  ],
  [
    '> [Do I need to do anything else?|Anything else that you need from me?]',
    'Hi {first}, no, [nothing else to do on your side|all done here]. {agent}',
  ],
  [
    '> [By the way,|Unrelated:] your [new packaging is great|site is very slow today|last newsletter came twice].',
    'Thank you, I will pass that on. {agent}',
  ],
  [
    '> [I am not happy about this, but ok.|Fine. I would have expected that without asking.|Disappointing, to be honest.]',
  ],
];

/** How people write when they type fast: right word, slip. */
export const SLIPS: readonly (readonly [string, string])[] = [
  ['received', 'recieved'],
  ['address', 'adress'],
  ["don't", 'dont'],
  ["hasn't", 'hasnt'],
  ['because', 'becuase'],
  ['definitely', 'definately'],
  ['delivery', 'delievery'],
  ['package', 'pakage'],
  ['please', 'pls'],
  ['Please', 'Pls'],
  ['you', 'u'],
  ['tomorrow', 'tommorow'],
  ['refund', 'refudn'],
  ['the ', 'teh '],
];
