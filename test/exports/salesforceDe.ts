import { type ExportFixture, rowsOf } from './fixture';

/** German labels, IDs with leading zeros, dates with dots that no day over twelve decides. */
export const salesforceDe: ExportFixture = {
  tool: 'Salesforce, in German',
  header:
    'Vorgangsnummer,Kontaktname,Betreff,Geöffnet am,Geschlossen am,Status,Vorgangsursprung,Vorgangsinhaber,Beschreibung,Kategorie,Unterkategorie,Priorität'.split(
      ',',
    ),
  rows: rowsOf(`
    00001027 | Uwe Brandt | Lieferung verspätet | 03.04.2026 15:17 | | Neu | E-Mail | Olga Reis | Guten Tag, meine Bestellung sollte am Dienstag da sein. | Lieferung | Verspätet | Hoch
    00001028 | Vera Kuhn | Rechnung | 04.05.2026 09:02 | 06.05.2026 10:00 | Geschlossen | Telefon | Olga Reis | Die Rechnung enthält einen Artikel, den ich nicht bestellt habe. | Rechnung | | Mittel
    00001029 | Wim Adler | Rückgabe | 05.05.2026 00:10 | | Neu | Web | | Wie schicke ich die Schuhe zurück? | Rückgabe | Anleitung | Mittel
    00001030 | | | 06.06.2026 12:00 | | Neu | E-Mail | | | | | `),
  roles: {
    id: 'Vorgangsnummer',
    date: 'Geöffnet am',
    subject: 'Betreff',
    content: 'Beschreibung',
    channel: 'Vorgangsursprung',
    requester: 'Kontaktname',
    agent: 'Vorgangsinhaber',
    tag: 'Kategorie',
    subtag: 'Unterkategorie',
  },
  // What could be read in two ways is not read before somebody was asked.
  days: [null, null, '2026-05-05', '2026-06-06'],
};
