import { useState } from 'preact/hooks';
import type { Report } from '../../lib/reports/types.ts';
import { useDirectory } from '../../lib/ui/useDirectory.ts';
import { Form } from './Form.tsx';
import { type Handed, HandOver } from './HandOver.tsx';
import { Mine } from './Mine.tsx';
import type { Opening } from './subject.ts';
import { wordsOf } from './words.ts';

interface Props {
  readonly opening: Opening;
  readonly opened: Date;
}

/** Form and preview; after saving, where the report can go; the person's reports. */
export function Desk({ opening, opened }: Props) {
  const loaded = useDirectory();
  const [handed, hand] = useState<Handed | null>(null);
  const textOf = (report: Report): string => wordsOf(report.body, loaded.directory).text;
  return (
    <>
      <Form
        opening={opening}
        opened={opened}
        directory={loaded.directory}
        onSaved={(report) => hand(report.body.kind === 'unsafe' ? { report, goThere: false } : null)}
      />
      {handed && <HandOver {...handed} text={textOf(handed.report)} loaded={loaded} />}
      <Mine textOf={textOf} onHand={(report) => hand({ report, goThere: true })} now={opened} />
    </>
  );
}
