import './tokens.css';
import './base.css';
import './kit.css';
import { type ComponentChildren, render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { changeSettings, getSettings, watchSettings } from '../settings/items.ts';
import type { Settings } from '../settings/types.ts';
import { applyAppearance } from './appearance.ts';
import { dirOf, messageLang } from './lang.ts';
import { SettingsContext } from './useSettings.ts';

function useStoredSettings(first: Settings): Settings {
  const [settings, setSettings] = useState(first);
  useEffect(() => watchSettings(setSettings), []);
  return settings;
}

function Page({ first, children }: { readonly first: Settings; readonly children: ComponentChildren }) {
  const settings = useStoredSettings(first);
  useMemo(() => applyAppearance(document.documentElement, settings, messageLang(), dirOf(messageLang())), [settings]);
  const handle = useMemo(() => ({ settings, update: changeSettings }), [settings]);
  return <SettingsContext.Provider value={handle}>{children}</SettingsContext.Provider>;
}

/**
 * Draws one of our own pages into #root of the document: reads the settings, sets language, direction, theme and type
 * size, names the tab, and keeps all of it in step with later changes. `title` is the text of the tab. An `app` that is still
 * on its way is waited for while the settings are read.
 */
export async function mountPage(app: ComponentChildren | Promise<ComponentChildren>, title: string): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('mountPage: the page has no #root');
  document.title = title;
  const [first, children] = await Promise.all([getSettings(), app]);
  render(<Page first={first}>{children}</Page>, root);
}
