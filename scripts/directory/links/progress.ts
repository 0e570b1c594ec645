const WIDTH = 30;

interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** A bar that grows in place on a terminal; elsewhere a line at every tenth, so that logs stay short. */
export function progress(to: Terminal, what: string): { show(done: number, all: number): void; end(): void } {
  let tenth = 0;
  const bar = (done: number, all: number): string => '█'.repeat(Math.round((WIDTH * done) / all)).padEnd(WIDTH, '·');
  return {
    show: (done, all) => {
      if (to.isTTY) to.write(`\r${bar(done, all)} ${done} of ${all} ${what}`);
      else if (Math.floor((10 * done) / all) > tenth) {
        tenth = Math.floor((10 * done) / all);
        to.write(`${done} of ${all} ${what}\n`);
      }
    },
    end: () => void (to.isTTY && to.write('\n')),
  };
}
