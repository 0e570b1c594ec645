import { i18n } from '#i18n';
import { Segmented } from './Segmented.tsx';

interface Props {
  readonly labelledBy: string;
  readonly large: boolean;
  readonly onChoose: (large: boolean) => void;
}

/** Standard or large type, for every page and notice of ours. */
export function TextSize({ labelledBy, large, onChoose }: Props) {
  return (
    <Segmented
      labelledBy={labelledBy}
      value={large ? 'large' : 'normal'}
      choices={[
        { value: 'normal', label: i18n.t('options.size_normal') },
        { value: 'large', label: i18n.t('options.size_large') },
      ]}
      onChoose={(size) => onChoose(size === 'large')}
    />
  );
}
