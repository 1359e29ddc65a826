import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'django/secret-key',
    title: 'Secret key of a web application (Django, Flask)',
    shape: 'pattern',
    pattern: /(?:(?<![A-Za-z_.-])SECRET_KEY)[\w.\-]{0,24}(?:\s{1,3}(?:api|key|token|secret|access|id)\w{0,8}){0,3}["\']?\s{0,3}(?:=|:|=>|:=)\s{0,3}["\']?(?<secret>[^\s"\'<>{}]{32,100})(?![\w-])/i,
    literals: ['secret_key'],
    reach: [8, 200],
    severity: 'high',
    confidence: 'medium',
    accept: 'django',
    advice: 'Make a new key and read it from the environment: whoever has this one can forge sessions and signed links.',
    docs: 'https://docs.djangoproject.com/en/5.1/ref/settings/#std-setting-SECRET_KEY',
  },
] satisfies Rule[];
