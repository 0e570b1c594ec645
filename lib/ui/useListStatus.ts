import { useEffect, useState } from 'preact/hooks';
import { type ListStatus, readListStatus, watchListStatus } from '../updates/status.ts';

/** The signed list as it stands, kept in step; null until it is read, and where it cannot be. */
export function useListStatus(): ListStatus | null {
  const [status, setStatus] = useState<ListStatus | null>(null);
  useEffect(() => {
    const read = () => void readListStatus().then(setStatus, (error: unknown) => console.warn('ui/useListStatus:', error));
    read();
    return watchListStatus(read);
  }, []);
  return status;
}
