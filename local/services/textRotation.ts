/** `TextRotation`. */
import type { Methods } from './define';

export const textRotation: Methods<GoogleAppsScript.Spreadsheet.TextRotation, 'TextRotation'> = {
  getDegrees: ({ degrees }) => degrees,
  isVertical: ({ vertical }) => vertical,
};
