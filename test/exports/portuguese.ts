import { type ExportFixture, rowsOf } from './fixture';

/** Portuguese labels, dates in words. */
export const portuguese: ExportFixture = {
  tool: 'a helpdesk in Portuguese',
  header:
    'Protocolo,Criado em,Assunto,Descrição,Resposta,Canal,Solicitante,Responsável,Avaliação,Tempo de resolução,Idioma,Motivo,Submotivo'.split(
      ',',
    ),
  rows: rowsOf(`
    2026-0001 | 3 de março de 2026 às 15:17 | Atraso | O pedido ainda não chegou, já faz duas semanas. | Pedimos desculpa. | E-mail | Rui Sá | Bia | 5 | 30 | pt | Entrega | Atraso
    2026-0002 | segunda-feira, 4 de maio de 2026 | Troca | Quero trocar o tamanho do casaco. | | Chat | Nuno Reis | Bia | 4 | 12 | pt | Troca |
    2026-0003 | 9 de out. de 2026 09:02 | Fatura | A fatura veio com o valor errado. | | Telefone | Inês Vaz | | | | pt | Fatura | Valor`),
  roles: {
    id: 'Protocolo',
    date: 'Criado em',
    subject: 'Assunto',
    content: 'Descrição',
    responses: 'Resposta',
    channel: 'Canal',
    requester: 'Solicitante',
    agent: 'Responsável',
    satisfaction: 'Avaliação',
    resolution: 'Tempo de resolução',
    language: 'Idioma',
    tag: 'Motivo',
    subtag: 'Submotivo',
  },
  days: ['2026-03-03', '2026-05-04', '2026-10-09'],
};
