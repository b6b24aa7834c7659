import { type ExportFixture, rowsOf } from './fixture';

/** Spanish labels, seconds since 1970, addresses that lead to each conversation. */
export const frontEs: ExportFixture = {
  tool: 'Front, in Spanish',
  header:
    'ID de ticket,Fecha de creación,Asunto,Mensaje,Respuesta,Canal,Solicitante,Asignado a,Valoración,Tiempo de primera respuesta,Tiempo de resolución,Idioma,Enlace,Categoría,Subcategoría'.split(
      ',',
    ),
  rows: rowsOf(`
    c-91 | 1772550000 | Pedido | ¿Dónde está mi pedido? Lo esperaba ayer. | Lo sentimos. | Email | Pau Mar | Leo | buena | 12 | 90 | es | https://front.example/c-91 | Envío | Tarde
    c-92 | 1772582400 | Factura | La factura tiene un error en el nombre. | | Chat | Rut Sol | | mala | 3 | | es | https://front.example/c-92 | Factura |
    c-93 | 1775001600 | Cambio | Quiero cambiar la talla, por favor. | Claro. | Email | Teo Gil | Leo | | | | es | https://front.example/c-93 | Devolución | Talla`),
  roles: {
    id: 'ID de ticket',
    date: 'Fecha de creación',
    subject: 'Asunto',
    content: 'Mensaje',
    responses: 'Respuesta',
    channel: 'Canal',
    requester: 'Solicitante',
    agent: 'Asignado a',
    satisfaction: 'Valoración',
    firstReply: 'Tiempo de primera respuesta',
    resolution: 'Tiempo de resolución',
    language: 'Idioma',
    url: 'Enlace',
    tag: 'Categoría',
    subtag: 'Subcategoría',
  },
  days: ['2026-03-03', '2026-03-04', '2026-04-01'],
};
