/** Who is tagging, kept in the person's own properties: a random key, a display name and their settings. */
import type { Order } from '../core/tickets/ticketOrder';

export interface StoredAccount {
  key: string;
  name: string | null;
  lastDigitSaves: boolean;
  /** Absent until chosen. */
  order?: Order;
}

const ACCOUNT = 'tagsheet.account';

/** Null for a person who has never opened the panel. */
export function readAccount(): StoredAccount | null {
  const text = PropertiesService.getUserProperties().getProperty(ACCOUNT);
  return text ? (JSON.parse(text) as StoredAccount) : null;
}

export function writeAccount(account: StoredAccount): StoredAccount {
  PropertiesService.getUserProperties().setProperty(ACCOUNT, JSON.stringify(account));
  return account;
}

/** A new account: the key is random, so it says nothing of the person. */
export const newAccount = (): StoredAccount => ({ key: Utilities.getUuid(), name: null, lastDigitSaves: false });
