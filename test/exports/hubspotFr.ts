import { type ExportFixture, rowsOf } from './fixture';

/** French labels, dates day first and all of them ambiguous but one. */
export const hubspotFr: ExportFixture = {
  tool: 'HubSpot, in French',
  header:
    'ID du ticket,Nom du ticket,Pipeline,Statut du ticket,Date de création,Propriétaire du ticket,Source,Description du ticket,Contact associé,Catégorie,Sous-catégorie,Date de la dernière activité'.split(
      ',',
    ),
  rows: rowsOf(`
    9000001 | Colis perdu | Support | Nouveau | 03/04/2026 15:17 | Léa Roy | E-mail | Bonjour, mon colis n'est jamais arrivé et personne ne répond. | Ana Gil | Livraison | Perdu | 05/04/2026 09:00
    9000002 | Facture en double | Support | Fermé | 13/04/2026 09:02 | Léa Roy | Chat | Vous m'avez facturé deux fois le même mois. | Bea Sand | Facture | Double | 14/04/2026 10:00
    9000003 | Question | Support | Fermé | 01/05/2026 00:10 | | Formulaire | Est-ce que la lampe existe en bleu ? | Cal Nor | Produit | | 02/05/2026 08:00
    9000004 | | Support | Nouveau | hier | | E-mail | Allô ? | | | | `),
  roles: {
    id: 'ID du ticket',
    date: 'Date de création',
    subject: 'Nom du ticket',
    content: 'Description du ticket',
    channel: 'Source',
    requester: 'Contact associé',
    agent: 'Propriétaire du ticket',
    tag: 'Catégorie',
    subtag: 'Sous-catégorie',
  },
  days: ['2026-04-03', '2026-04-13', '2026-05-01', null],
};
