import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'runpod/api-key',
    title: 'RunPod API key',
    shape: 'token',
    forms: [['rpa_', run('base36-upper', 40), run('base62', 6)]],
    severity: 'high',
    advice: 'Delete the key at https://console.runpod.io/user/settings and create a new one.',
    docs: 'https://docs.runpod.io/get-started/api-keys',
  },
] satisfies Rule[];
