import type { ComponentChildren } from 'preact';
import { Icon } from '../../lib/ui/Icon.tsx';
import type { IconName } from '../../lib/ui/icons.ts';

interface Props {
  readonly icon: IconName;
  readonly title: string;
  readonly children: ComponentChildren;
  readonly end?: ComponentChildren;
  /** Not on record: dashed, and said. */
  readonly missing?: boolean;
}

/** One way to reach a carrier: what it is, how to use it, and at its end the button or the number. */
export function WayCard({ icon, title, children, end, missing }: Props) {
  return (
    <li class={missing ? 'card no' : 'card'}>
      <span class="i">
        <Icon name={icon} />
      </span>
      <div>
        <h3>{title}</h3>
        <p>{children}</p>
      </div>
      {end && <div class="end">{end}</div>}
    </li>
  );
}
