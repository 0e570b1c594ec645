import type { Case } from '../page.ts';

export const { speaks, silent }: Case = {
  speaks: {
    'a false warning that a review set right': {
      host: 'reviewed.example',
      says: { where: 'list', seen: 'reviewed.example', params: { since: '2026-11-01' } },
    },
  },
  silent: { 'a listed address': { host: 'listed.example' }, 'another address': { host: 'page.example' } },
};
