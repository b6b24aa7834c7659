/** The text trimmed, with every run of blanks and line breaks made one blank. */
export const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ');
