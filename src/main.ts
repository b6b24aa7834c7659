/** What Google calls by name. */
import { buildPeriodsSheet } from './actions/buildPeriods';
import { buildSummarySheet } from './actions/buildSummary';
import { stampByHand } from './actions/byHand';
import { checkInWords } from './actions/check';
import { tagsByHand } from './actions/tagsByHand';
import type { Reply } from './contract';
import { attempt, dispatch } from './dispatch';
import { addMenu, isUnauthorised, showLargePanel, showPanel, tell } from './sheets/panel';

type Edit = GoogleAppsScript.Events.SheetsOnEdit;

export function onInstall(): void {
  onOpen();
}

/** Runs before anybody has authorised anything: the menu, and nothing else. */
export function onOpen(): void {
  addMenu();
}

/** A hint only: Google does not tell of every edit, and the check finds the rest. */
export function onEdit(edit: Edit): void {
  if (isUnauthorised(edit)) return;
  const { range } = edit;
  const place = {
    sheetId: range.getSheet().getSheetId(),
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
    old: edit.value === undefined && edit.oldValue === undefined ? null : (edit.oldValue ?? ''),
    typed: edit.value ?? '',
  };
  const list = attempt(() => tagsByHand(place));
  if (!list.ok || !list.value) attempt(() => stampByHand(place));
}

export function showTagsheet(): void {
  showPanel();
}

export function showTagsheetLarge(): void {
  showLargePanel();
}

const told = <T>(reply: Reply<T>, sentence: (value: T) => string): void =>
  tell(reply.ok ? sentence(reply.value) : reply.error.message);

export function checkTags(): void {
  told(attempt(checkInWords), (sentence) => sentence);
}

export function buildSummary(): void {
  told(attempt(buildSummarySheet), ({ sentence }) => sentence);
}

export function buildPeriods(): void {
  told(attempt(buildPeriodsSheet), ({ sentence }) => sentence);
}

export function rpc(method: unknown, args: unknown): unknown {
  return dispatch(method, args);
}
