export interface Seen {
  readonly text: string;
}
export const seen: Seen = { text: '' };
