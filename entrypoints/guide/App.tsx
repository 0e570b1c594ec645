import { useState } from 'preact/hooks';
import type { Directory } from '../../lib/directory/types.ts';
import { caseOf } from '../../lib/ui/guide/address.ts';
import type { Ticks } from '../../lib/ui/guide/ticks.ts';
import type { Case } from '../../lib/ui/guide/types.ts';
import { Top } from '../../lib/ui/Top.tsx';
import { CarrierPage } from './CarrierPage.tsx';
import { Countries } from './Countries.tsx';
import { StartPage } from './StartPage.tsx';
import { useGuide } from './useGuide.ts';
import { usePlace } from './usePlace.ts';
import { TicksContext, useKeptTicks } from './useTicks.ts';

interface Props {
  readonly directory: Directory;
  /** The directory could not be loaded; `directory` then knows nobody. */
  readonly failed: boolean;
  readonly ticks: Ticks;
}

/** The guide: one carrier, one country, all countries, or the start. The case chosen stays while the person goes about. */
export function App({ directory, failed, ticks }: Props) {
  const [wished, setWished] = useState<Case | null>(caseOf(location));
  const place = usePlace();
  const guide = useGuide(directory, wished, setWished);
  const carrier = place.name === 'carrier' ? directory.carrier(place.id) : null;
  return (
    <TicksContext.Provider value={useKeptTicks(ticks)}>
      <Top current="ways" />
      <main class="page guide">
        {place.name === 'countries' && <Countries guide={guide} />}
        {carrier && <CarrierPage key={carrier.id} guide={guide} carrier={carrier} />}
        {place.name !== 'countries' && !carrier && <StartPage guide={guide} place={place} failed={failed} />}
      </main>
    </TicksContext.Provider>
  );
}
