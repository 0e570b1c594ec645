import { Top } from '../../lib/ui/Top.tsx';
import { useLater } from '../../lib/ui/useLater.ts';
import { Desk } from './Desk.tsx';
import type { Opening } from './subject.ts';

interface Props {
  /** Never rejects. */
  readonly opening: Promise<Opening>;
  readonly opened: Date;
}

/** The report page. The form waits for what is known of the page that it is about. */
export function App({ opening: reading, opened }: Props) {
  const opening = useLater(reading);
  return (
    <>
      <Top current="report" />
      <main class="page">{opening.state === 'here' && <Desk opening={opening.value} opened={opened} />}</main>
    </>
  );
}
