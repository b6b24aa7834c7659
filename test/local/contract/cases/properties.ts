import type { Cases } from '../contract';

const store = () => PropertiesService.getUserProperties();
const KEY = 'contract';

/** `Properties`. */
export const propertiesCases: Cases = {
  'a property is kept until it is deleted': ({ equal }) => {
    store().setProperty(KEY, 'value');
    equal(store().getProperty(KEY), 'value');
    store().deleteProperty(KEY);
    equal(store().getProperty(KEY), null);
  },
  'a value of more than 9 KB is refused': ({ throws }) =>
    throws(() => store().setProperty(KEY, 'x'.repeat(9 * 1024 + 1)), 'Argument too large: value'),
  'several properties are set at once': ({ equal }) => {
    store().setProperties({ 'contract 1': 'a', 'contract 2': 'b' });
    equal([store().getProperty('contract 1'), store().getProperty('contract 2')], ['a', 'b']);
    store().deleteProperty('contract 1').deleteProperty('contract 2');
  },
};
