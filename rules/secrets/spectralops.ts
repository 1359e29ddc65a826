import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'spectralops/spectral-token',
    title: 'SpectralOps token',
    shape: 'token',
    forms: [['spu-', run('base36-lower', 32)]],
    severity: 'high',
    entropy: 3,
    advice: 'Revoke the token in the SpectralOps account and look for builds and changes that are not yours.',
    docs: 'https://spectralops.io',
  },
] satisfies Rule[];
