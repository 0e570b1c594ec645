/** The digits of a text, without what sets them apart. */
export const digitsIn = (text: string): string => text.replace(/\D/gu, '');
