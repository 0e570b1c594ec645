import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** Checking pages needs all of them: bad ones are found by what they say, not by their address. */
const EVERY_PAGE = { origins: ['http://*/*', 'https://*/*'] };

/** Whether our scripts may run in the pages that the person opens. Never rejects: where the browser cannot say, the answer is no. */
export async function readAccess(): Promise<boolean> {
  return browser.permissions.contains(EVERY_PAGE).catch((error: unknown) => {
    console.warn('welcome/access: could not be asked', error);
    return false;
  });
}

/** Asks the browser to ask the person. To be called straight from a click, before anything is awaited: Firefox refuses it otherwise. */
function requestAccess(): Promise<boolean> {
  return browser.permissions.request(EVERY_PAGE).catch((error: unknown) => {
    console.warn('welcome/access: request failed', error);
    return false;
  });
}

/** Access as it is, whoever changes it; whether a request was turned down; and how to ask. */
export function useAccess(first: boolean) {
  const [granted, setGranted] = useState(first);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    const read = () => void readAccess().then(setGranted);
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    return () => {
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, []);
  const ask = () =>
    void requestAccess().then((allowed) => {
      setGranted(allowed);
      setRefused(!allowed);
    });
  return { granted, refused, ask };
}
