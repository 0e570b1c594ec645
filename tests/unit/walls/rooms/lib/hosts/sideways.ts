import { level } from '../verdict/level.ts';

export const host = level;
