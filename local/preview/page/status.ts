import { byId } from './element';

/** The small line beside the spreadsheet's name. */
export const showStatus = (text: string, bad = false): void => {
  byId('saved').textContent = text;
  byId('saved').classList.toggle('bad', bad);
};

export const SAVED = 'Saved on this computer';
