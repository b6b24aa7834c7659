/** What methods about looks share: one property of all cells at once, or a block of it. */
import { corner, map, type RangeSelf, write } from './onRange';

type Style =
  | 'bg'
  | 'color'
  | 'bold'
  | 'italic'
  | 'strike'
  | 'underline'
  | 'font'
  | 'size'
  | 'wrap'
  | 'align'
  | 'valign'
  | 'turn'
  | 'direction'
  | 'nf';

export const style = (self: RangeSelf, key: Style, value: unknown): object => write(self, 'style.write', key, value);
export const styles = (self: RangeSelf, key: Style, values: unknown[][]): object =>
  write(self, 'styles.write', key, values);
/** A cell that says nothing reads as `missing`. */
export const readAll = <T>(self: RangeSelf, key: Style, missing: T): T[][] =>
  map(self.host.call<unknown[][]>('styles.read', self.ref, key), (value) => (value as T | null) ?? missing);
export const readOne = <T>(self: RangeSelf, key: Style, missing: T): T =>
  (self.host.call<unknown[][]>('styles.read', corner(self), key)[0]?.[0] as T | null | undefined) ?? missing;
