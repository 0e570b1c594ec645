import type { RunningDesk } from '../../setup/desk.ts';

/** For NODE_OPTIONS of a desk whose garbage is to be collected when asked: the inspector, on a port that it chooses. */
export const INSPECTED = '--inspect=127.0.0.1:0';

/**
 * Has a desk's process collect its garbage, through its inspector: without it the size of a heap says when it was last collected, and
 * not what is held. Rejects where the desk was not started as INSPECTED.
 */
export async function collectGarbage(desk: RunningDesk): Promise<void> {
  const address = /Debugger listening on (ws:\S+)/.exec(desk.said())?.[1];
  if (!address) throw new Error('bench: the desk has no inspector');
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.onerror = reject;
    socket.onmessage = resolve;
    socket.onopen = () => socket.send(JSON.stringify({ id: 1, method: 'HeapProfiler.collectGarbage' }));
  });
  socket.close();
}
