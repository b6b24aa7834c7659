import { type ExportFixture, rowsOf } from './fixture';

/** Italian labels, weekdays and month names, a day that does not exist. */
export const osTicketIt: ExportFixture = {
  tool: 'osTicket, in Italian',
  header:
    'Numero ticket,Data creazione,Oggetto,Mittente,Email,Priorità,Origine,Messaggio,Risposta,Assegnato a,Data chiusura,Motivo,Sottomotivo'.split(
      ',',
    ),
  rows: rowsOf(`
    100231 | lun 2 marzo 2026 alle 15:17 | Pacco perso | Zoe Riva | zoe@mail.example | Alta | Email | Il mio pacco non è mai arrivato. | Ci scusiamo molto. | Ugo | | Consegna | Perso
    100232 | 31 mag 2026 09.02 | Fattura | Ada Neri | ada@mail.example | Normale | Telefono | La fattura è sbagliata. | | Ugo | 1 giu 2026 | Fattura |
    100233 | 30 feb 2026 | Reso | Ivo Sala | ivo@mail.example | Normale | Web | Come rendo le scarpe? | | | | Reso | `),
  roles: {
    id: 'Numero ticket',
    date: 'Data creazione',
    subject: 'Oggetto',
    content: 'Messaggio',
    responses: 'Risposta',
    channel: 'Origine',
    requester: 'Mittente',
    agent: 'Assegnato a',
    tag: 'Motivo',
    subtag: 'Sottomotivo',
  },
  days: ['2026-03-02', '2026-05-31', null],
};
