import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'helicone/api-key',
    title: 'Helicone API key',
    shape: 'token',
    forms: [['sk-helicone-', run('base36-lower', 7), '-', run('base36-lower', 7), '-', run('base36-lower', 7), '-', run('base36-lower', 7)]],
    severity: 'high',
    advice: 'Delete the key in the Helicone settings.',
    docs: 'https://docs.helicone.ai/',
  },
  {
    id: 'helicone/regional-api-key',
    title: 'Helicone API key of the EU region, or rate limited',
    shape: 'token',
    forms: [
      [['sk-helicone-eu-', 'sk-helicone-rl-', 'sk-helicone-eu-rl-', 'sk-helicone-cp-'], run('base36-lower', 7), '-', run('base36-lower', 7), '-', run('base36-lower', 7), '-', run('base36-lower', 7)],
    ],
    severity: 'high',
    advice: 'Delete the key under Settings > API keys at https://helicone.ai.',
    docs: 'https://docs.helicone.ai/',
  },
] satisfies Rule[];
