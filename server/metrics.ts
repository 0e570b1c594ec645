import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export interface Metrics {
  readonly registry: Registry;
  readonly reports: Counter<'outcome'>;
  readonly seconds: Histogram<'route'>;
}

/** @param measure asked at each scrape: gauges by name */
export function deskMetrics(measure: () => Promise<Readonly<Record<string, number>>>): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'desk_' });
  const reports = new Counter({
    name: 'desk_reports_total',
    help: 'Reports that came in, by what was answered',
    labelNames: ['outcome'],
    registers: [registry],
  });
  const seconds = new Histogram({
    name: 'desk_request_seconds',
    help: 'Time to answer',
    labelNames: ['route'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
    registers: [registry],
  });
  const gauge = new Gauge({
    name: 'desk_now',
    help: 'What waits: open cases, reports in no case yet, appeals, the serial of the newest list',
    labelNames: ['what'],
    registers: [registry],
    async collect() {
      for (const [what, value] of Object.entries(await measure())) this.set({ what }, value);
    },
  });
  registry.registerMetric(gauge);
  return { registry, reports, seconds };
}
