/** As much of IndexedDB as lib/updates/bulk.ts uses, in memory. */
const kept = new Map<string, unknown>();

/** A request that succeeds at once, when its listener is there. */
function request<T>(result: T): object {
  const made = { result, onsuccess: null as (() => void) | null, onupgradeneeded: null as (() => void) | null };
  queueMicrotask(() => {
    made.onupgradeneeded?.();
    made.onsuccess?.();
  });
  return made;
}

const store = {
  get: (name: string) => request(kept.get(name)),
  getAllKeys: () => request([...kept.keys()]),
  put: (value: unknown, name: string) => request(kept.set(name, structuredClone(value))),
  delete: (name: string) => request(kept.delete(name)),
};

function transaction(): object {
  const made = { objectStore: () => store, oncomplete: null as (() => void) | null };
  setTimeout(() => made.oncomplete?.());
  return made;
}

/** Stands in for the browser's; `names` are those that something is kept under. */
export const fakeBytes = {
  names: (): string[] => [...kept.keys()],
  lose: (name: string): boolean => kept.delete(name),
  clear: (): void => kept.clear(),
};

Object.assign(globalThis, { indexedDB: { open: () => request({ createObjectStore: () => store, transaction, close: () => undefined }) } });
