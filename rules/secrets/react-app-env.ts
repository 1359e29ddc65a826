import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'react-app-env/password',
    title: 'Password in an environment variable of a React app',
    shape: 'pattern',
    pattern: /(?:REACT_APP_[A-Z_]{0,30}(?:PASSWORD|PASSWD|PASS|PWD))[\w.\-]{0,24}(?:\s{1,3}(?:api|key|token|secret|access|id)\w{0,8}){0,3}["\']?\s{0,3}(?:=|:|=>|:=)\s{0,3}["\']?(?<secret>[^\s"\'$<>{}]{6,80})(?![\w-])/i,
    literals: ['react_app_'],
    reach: [8, 200],
    severity: 'medium',
    confidence: 'medium',
    accept: 'password',
    advice: 'Change the password in React app and read it from the environment or a secret store.',
    docs: 'https://create-react-app.dev/docs/adding-custom-environment-variables/',
  },
] satisfies Rule[];
