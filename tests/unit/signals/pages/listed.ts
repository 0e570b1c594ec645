import type { Case } from '../page.ts';

const params = { reason: 'sms-code', since: '2026-11-01' };
export const { speaks, silent }: Case = {
  speaks: {
    confirmed: { host: 'listed.example', says: { where: 'list', seen: 'listed.example', params: { ...params, level: 'danger' } } },
    'confirmed as doubtful': {
      host: 'watched.example',
      says: { where: 'list', seen: 'watched.example', params: { ...params, level: 'caution' } },
    },
  },
  silent: { 'another address': { host: 'page.example' } },
};
