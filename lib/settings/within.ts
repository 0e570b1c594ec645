/**
 * What `work` gives, if it comes in time: some of what a browser is asked never answers.
 * @param ms how long it may take
 * @returns the same as `work`; rejects with an error that says `what` did not answer where it took longer
 */
export function within<T>(ms: number, what: string, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} did not answer within ${ms} ms`)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
