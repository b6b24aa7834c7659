/** Words that say of a number what it is: an order, a parcel, a device, and so nobody's card or telephone. */

const NUMBER_WORDS =
  'order|tracking|parcel|shipment|package|ticket|case|invoice|bill|receipt|reference|ref|serial|imei|iccid|sku|ean|isbn|' +
  'upc|gtin|barcode|lot|batch|item|article|product|model|part|customer|account|contract|policy|booking|reservation|confirmation|' +
  'transaction|payment|voucher|coupon|code|id|rma|return|quote|bestell\\p{L}*|auftrag\\p{L}*|sendung\\p{L}*|' +
  'rechnung\\p{L}*|kunden\\p{L}*|artikel\\p{L}*|commande|suivi|facture|pedido|seguimiento|factura|ordine|spedizione|' +
  'fattura|encomenda|bestelling|factuur';

/** Such a word, its own "number" or "no.", and a sign or two. A bare `#` counts as one. */
const BEFORE = new RegExp(
  `(?:(?:^|[^\\p{L}])(?:${NUMBER_WORDS})s?[ -]?(?:number|numbers|no|nr|num|nummer|id|code)?(?: is| was| ist| est)?|#|nº|№)[\\s.:=#()"'-]{0,4}$`,
  'iu',
);

const LOOKED_AT = 60;

/**
 * Does a word for another number stand right before this place?
 * @example followsNumberWord('order no. 123', 10) // true
 */
export const followsNumberWord = (text: string, start: number): boolean =>
  BEFORE.test(text.slice(Math.max(0, start - LOOKED_AT), start));
