import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'laravel/app-key',
    title: 'Laravel application key',
    shape: 'pattern',
    pattern: /(?:APP_KEY|["\'](?:app_?)?key["\'])\s{0,3}(?:=>?|:)\s{0,3}["\']?base64:(?<secret>[0-9A-Za-z+\/]{43}=)/i,
    literals: ['base64:'],
    severity: 'high',
    entropy: 3.5,
    accept: 'base64-32',
    advice: 'Make a new key with php artisan key:generate; sessions and encrypted columns must be encrypted anew, keep the old one in APP_PREVIOUS_KEYS meanwhile.',
    docs: 'https://laravel.com/docs/encryption#configuration',
  },
] satisfies Rule[];
