/**
 * npm run bench              measures the built extension (bench.ts)
 * npm run bench -- desk      measures the report desk with a real PostgreSQL; further words name the parts: rate, memory, folding, kills, publish
 */
const [which, ...parts] = process.argv.slice(2);
if (which === 'desk') {
  const { benchDesk } = await import('./bench/desk/main.ts');
  await benchDesk(parts.join(','));
} else await import('./bench.ts');

export {};
