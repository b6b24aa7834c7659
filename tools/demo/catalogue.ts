/** What the invented shop sells and where it delivers. No product, carrier or code here exists. */

/** Smart ones have the app, portable ones a battery, lamps stand or hang in rooms. */
export type Kind = 'smart' | 'portable' | 'lamp' | 'other';

interface Product {
  name: string;
  kind: Kind;
  /** Euro cents. */
  price: number;
}

const product = (kind: Kind, name: string, price: number): Product => ({ kind, name, price });

export const PRODUCTS: readonly Product[] = [
  product('portable', 'Skimra 300 headlamp', 4990),
  product('portable', 'Skimra 600 headlamp', 7990),
  product('portable', 'Ljora camping lantern', 5950),
  product('portable', 'Ljora Mini lantern', 3450),
  product('smart', 'Tindra smart lamp', 8900),
  product('smart', 'Tindra floor lamp', 14900),
  product('smart', 'Polarna smart bulb (3-pack)', 6490),
  product('smart', 'Polarna bridge', 5990),
  product('portable', 'Vindsval tent light', 2990),
  product('other', 'Nattglim night light', 1990),
  product('lamp', 'Halvmåne reading lamp', 6900),
  product('portable', 'Sotra bike light set', 4450),
  product('other', 'Rimfrost string lights 10 m', 3290),
  product('other', 'Rimfrost string lights 20 m', 4990),
  product('other', 'Stjerna advent star', 3990),
  product('portable', 'Stormvik power bank 20k', 5490),
  product('portable', 'Stormvik solar panel', 11900),
  product('lamp', 'Dimma mirror light', 9400),
  product('lamp', 'Kveld bedside lamp, brass', 7450),
  product('lamp', 'Kveld bedside lamp, black', 7450),
  product('other', 'Fyrlys garden spot (set of 4)', 8290),
  product('other', 'Fyrlys path light', 3890),
  product('lamp', 'Brisa desk lamp', 6250),
  product('smart', 'Glimt motion sensor', 2790),
];

export const CARRIERS = ['ParcelFox', 'Kurier Nordwind', 'Blue Heron Parcels', 'Swiftlane'] as const;
export const CODES = ['NORD10', 'LIGHTS20', 'DARKDAYS25', 'WELCOME5', 'SPRING15', 'MIDSUMMER', 'PLUS-FREE'] as const;
export const COLOURS = ['black', 'white', 'brass', 'moss green', 'sand', 'warm grey'] as const;
export const STREETS = [
  'Birkenweg 14',
  '27 Larch Lane',
  'Flat 3, 8 Old Mill Road',
  'Am Anger 5a',
  '12 rue des Tilleuls',
  'Lindenhof 2',
  '91 Harbour View',
  'Via delle Rose 33',
  'Calle del Molino 6',
  'Dorpsstraat 40',
] as const;
export const TOWNS = [
  'Altenfeld',
  'Westbrook',
  'Saint-Aubin',
  'Neudorf',
  'Ashford Green',
  'Villanova',
  'Oosterdam',
  'Brunnhausen',
  'Marlow Bay',
  'Puente Viejo',
] as const;

/** Numbers that payment firms publish for testing: they look real and belong to nobody. */
export const TEST_CARDS = [
  '4111 1111 1111 1111',
  '4242 4242 4242 4242',
  '5555 5555 5555 4444',
  '3782 822463 10005',
  '4000000000000002',
] as const;

/** The sample accounts printed in descriptions of the format. */
export const SAMPLE_IBANS = [
  'DE89 3704 0044 0532 0130 00',
  'GB82 WEST 1234 5698 7654 32',
  'FR14 2004 1010 0505 0001 3M02 606',
  'AT61 1904 3002 3457 3201',
] as const;
