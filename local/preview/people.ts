/** Who is at the pages: which person, and what each has selected. */
import type { Person, Selection } from '../view';
import type { Present } from './wire';

const STRANGER: Person = { id: 'you', access: 'edit' };

export interface People {
  /** Whoever has not said so is `you`. */
  personOf(client: string): Person;
  /** The pages of a person. */
  clientsOf(person: string): string[];
  came(client: string, person: Person, selection: Selection): void;
  chose(client: string, selection: Selection): void;
  connected(client: string): void;
  left(client: string): void;
  /** Pages that are open and have said who is at them. */
  present(): Present[];
}

/** `changed` is told of `present()` whenever it is another. */
export const openPeople = (changed: (present: Present[]) => void): People => {
  const persons = new Map<string, Person>();
  const selections = new Map<string, Selection>();
  const open = new Set<string>();
  const present = (): Present[] =>
    [...open].flatMap((client) => {
      const person = persons.get(client);
      const selection = selections.get(client);
      return person && selection ? [{ client, name: person.id, ...selection }] : [];
    });
  let told = '[]';
  const tell = (): void => {
    const people = present();
    const text = JSON.stringify(people);
    if (text === told) return;
    told = text;
    changed(people);
  };
  return {
    present,
    personOf: (client) => persons.get(client) ?? STRANGER,
    clientsOf: (id) => [...persons].filter(([, person]) => person.id === id).map(([client]) => client),
    came(client, person, selection) {
      persons.set(client, person);
      selections.set(client, selection);
      tell();
    },
    chose(client, selection) {
      selections.set(client, selection);
      tell();
    },
    connected(client) {
      open.add(client);
      tell();
    },
    left(client) {
      open.delete(client);
      tell();
    },
  };
};
