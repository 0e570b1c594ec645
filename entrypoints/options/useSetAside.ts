import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { dayOf } from '../../lib/reports/draft.ts';
import { forgetSetAside, readSetAside, type SetAside } from '../../lib/settings/set-aside.ts';
import { saveFile } from '../../lib/ui/save-file.ts';
import type { Options } from './useOptions.ts';

/** Stored options that could not be taken as they stood: to save as a file, and to delete. */
export function useSetAside({ done, fail }: Options) {
  const [values, setValues] = useState<readonly SetAside[]>([]);
  const read = () => readSetAside().then(setValues, (error: unknown) => console.warn('options: set-aside options unreadable', error));
  useEffect(() => void read(), []);
  const save = () => {
    const name = `cancelguard-options-${dayOf(new Date())}.json`;
    saveFile(name, `${JSON.stringify(values, null, 2)}\n`);
    done('problem', i18n.t('options.exported', [name]));
  };
  const forget = () =>
    forgetSetAside().then(
      () => {
        setValues([]);
        done('problem', i18n.t('options.problemForgotten'));
      },
      (error: unknown) => {
        console.warn('options: set-aside options not deleted', error);
        fail('problem', i18n.t('options.error_failed'));
      },
    );
  return { values, read, save, forget };
}

export type SetAsideHandle = ReturnType<typeof useSetAside>;
