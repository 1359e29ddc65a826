import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'hcaptcha/secret-key',
    title: 'hCaptcha secret key',
    shape: 'token',
    forms: [['ES_', run('hex-lower', 32)]],
    severity: 'medium',
    partial: true,
    advice: 'Generate a new secret at https://dashboard.hcaptcha.com/settings/secrets and delete this one.',
    docs: 'https://docs.hcaptcha.com/',
  },
] satisfies Rule[];
