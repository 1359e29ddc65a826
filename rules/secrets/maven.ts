import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'maven/master-password',
    title: 'Maven encrypted master password',
    shape: 'pattern',
    pattern: /<master>\s{0,8}(?<secret>\{[0-9A-Za-z+/=]{20,120}\})\s{0,8}<\/master>/,
    literals: ['<master>'],
    severity: 'high',
    advice: 'Its encryption key is public: change the master password and all passwords it protects.',
    docs: 'https://maven.apache.org/guides/mini/guide-encryption.html',
  },
] satisfies Rule[];
