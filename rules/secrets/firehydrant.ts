import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'firehydrant/api-key',
    title: 'FireHydrant bot token',
    shape: 'token',
    forms: [['fhb-', run('hex-lower', 32)]],
    severity: 'high',
    partial: true,
    advice: 'Delete the bot user at https://app.firehydrant.io/organizations/bots.',
    docs: 'https://docs.firehydrant.com/docs/api-keys',
  },
] satisfies Rule[];
