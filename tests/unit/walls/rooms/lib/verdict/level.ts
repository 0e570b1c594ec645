export const level = 'none';
