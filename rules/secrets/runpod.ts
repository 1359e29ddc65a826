import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'runpod/api-key',
    title: 'RunPod API key',
    shape: 'token',
    forms: [['rpa_', run('base36-upper', 40), run('base62', 6)]],
    severity: 'high',
    advice: 'Revoke the key in the settings of RunPod, create a new one and keep it out of the repository.',
    docs: 'https://docs.runpod.io/get-started/api-keys',
  },
] satisfies Rule[];
