export async function judgeRows(): Promise<import('./stats.ts').Row[]> {
  return [];
}
