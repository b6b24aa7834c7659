/** The three locks of a script: the document's, its own, and each person's. */
import type { Book } from '../book';
import { exception, TEXTS } from '../errors';
import type { Immediates, Inside } from '../session';

function holderOf(book: Book, name: string): object | null {
  return name === 'document' ? book.lock : (book.locks.get(name) ?? null);
}

function setHolder(book: Book, name: string, holder: object | null): void {
  if (name === 'document') book.lock = holder;
  else if (holder) book.locks.set(name, holder);
  else book.locks.delete(name);
}

const nameOf = ({ rights }: Inside, kind: string): string => (kind === 'user' ? `user:${rights.person.id}` : kind);

function tryLock(inside: Inside, kind: string, ms: number): boolean {
  const { book, self, pass } = inside;
  const name = nameOf(inside, kind);
  if (holderOf(book, name) === null) setHolder(book, name, self);
  if (holderOf(book, name) === self) return true;
  pass(ms);
  return false;
}

function waitLock(inside: Inside, kind: string, ms: number): void {
  if (!tryLock(inside, kind, ms)) throw exception(TEXTS.lockTimeout);
}

function releaseLock(inside: Inside, kind: string): void {
  const name = nameOf(inside, kind);
  if (holderOf(inside.book, name) === inside.self) setHolder(inside.book, name, null);
}

/** Gives back whatever an execution still holds. */
export function releaseAll(book: Book, self: object): void {
  if (book.lock === self) book.lock = null;
  for (const [name, holder] of [...book.locks]) if (holder === self) book.locks.delete(name);
}

export const lockOperations: Immediates = {
  'lock.try': { counted: true, run: tryLock },
  'lock.wait': { counted: true, run: waitLock },
  'lock.release': { counted: true, run: releaseLock },
  'lock.has': {
    counted: true,
    run: (inside, kind: string) => holderOf(inside.book, nameOf(inside, kind)) === inside.self,
  },
};
