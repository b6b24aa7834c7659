import { type ExportFixture, rowsOf } from './fixture';

/** Dutch labels, a lone # for the number, month names with full stops. */
export const zammadNl: ExportFixture = {
  tool: 'Zammad, in Dutch',
  header:
    '#,Titel,Status,Prioriteit,Groep,Eigenaar,Klant,Organisatie,Kanaal,Bericht,Aangemaakt op,Bijgewerkt op,Taal,Eerste reactietijd,Oplostijd,Categorie'.split(
      ',',
    ),
  rows: rowsOf(`
    60001 | Pakket zoek | open | 2 | Hulp | Jan | Els Wit | | email | Waar blijft mijn pakket? Het is al een week te laat. | 3 mrt. 2026 15:17 | 4 mrt. 2026 | nl | 10 | | Levering
    60002 | Retour | gesloten | 2 | Hulp | Jan | Fem Bos | | telefoon | Ik wil de lamp terugsturen, hoe gaat dat? | 31 mei 2026 om 09:02 | 1 jun. 2026 | nl | 4 | 600 | Retour
    60003 | Factuur | gesloten | 1 | Hulp | | Gijs Vos | | chat | De factuur klopt niet, er staat een verkeerd adres op. | za 6 jun. 2026 00:10 | 7 jun. 2026 | nl | | | `),
  roles: {
    id: '#',
    date: 'Aangemaakt op',
    subject: 'Titel',
    content: 'Bericht',
    channel: 'Kanaal',
    requester: 'Klant',
    agent: 'Eigenaar',
    firstReply: 'Eerste reactietijd',
    resolution: 'Oplostijd',
    language: 'Taal',
    tag: 'Categorie',
  },
  days: ['2026-03-03', '2026-05-31', '2026-06-06'],
};
