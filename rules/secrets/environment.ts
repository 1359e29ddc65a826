import type { Rule } from '../../src/types.ts';

// Commands and settings that name a variable and its value without a sign between them.
const facts = { shape: 'pattern', severity: 'high', confidence: 'medium', accept: 'cli-password', docs: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html' } as const;

export default [
  {
    ...facts,
    id: 'environment/set-variable',
    title: 'Secret in a variable that a shell, a web server or an image sets',
    pattern: /(?:^|[\s;&|])(?:setenv|setx|SetEnv|set[ \t]-(?:g?x|Ux|xg|xU)|ENV)[ \t]{1,8}(?:[A-Za-z]\w{0,40}_)?(?:PASS(?:WORD|WD|PHRASE)?|PWD|SECRET(?:_?KEY)?|(?:ACCESS|AUTH|API|BOT|DEPLOY|REFRESH|BEARER)_?TOKEN|TOKEN|(?:API|ACCESS|AUTH|PRIVATE|SECRET|ENCRYPTION|SIGNING|MASTER|ACCOUNT|STORAGE)_?KEY)[ \t]{1,8}["']?(?<secret>[^\s"'$`;|&<>(){}%-][^\s"'`;|&<>]{5,400})["']?[ \t]{0,8}(?:\/[mM][ \t]{0,8})?(?=$|[\r\n;&|#\\])/,
    literals: ['setenv ', 'setx ', 'SetEnv ', 'set -x ', 'set -gx ', 'set -Ux ', 'set -xg ', 'set -xU ', 'ENV '],
    reach: [2, 500],
    examples: [
      (random) => `setenv DB_PASSWORD ${random.run('base62', 16)}\n`,
      (random) => `  SetEnv STRIPE_API_KEY "${random.run('base62', 32)}"\n`,
      (random) => `set -gx AUTH_TOKEN ${random.run('base62', 32)}\n`,
      (random) => `setx API_TOKEN ${random.run('base62', 32)} /m\n`,
      (random) => `ENV APP_SECRET ${random.run('base62', 32)}\n`,
    ],
    counterExamples: ['ENV DB_PASSWORD changeme\n', 'setenv API_KEY $KEY\n', 'ENV TOKEN <token>\n', 'ENV API_KEY is read by the server\n', 'set -x TOKEN (cat token)\n'],
    advice: 'Change the secret and give it to the process from outside: a file that only its user reads, a secret store, the secrets of the build.',
  },
  {
    ...facts,
    id: 'environment/proxy-header',
    title: 'Secret in a header that a proxy adds',
    pattern: /\b(?:proxy_set_header|grpc_set_header|RequestHeader[ \t](?:set|add)|http-request[ \t](?:set|add)-header|header_up)[ \t]{1,8}["']?(?:Authorization["']?[ \t]{1,8}["']?(?:Bearer|Token|token)[ \t]|(?:[\w-]{0,30}-)?(?:[Aa]pi-?[Kk]ey|API-?KEY|[Tt]oken|TOKEN|[Ss]ecret|SECRET|[Aa]uth-?[Kk]ey|[Kk]ey)["']?[ \t]{1,8}["']?)(?<secret>[^\s"'$`;|&<>(){}%-][^\s"'`;|&<>]{11,400})/,
    literals: ['proxy_set_header', 'grpc_set_header', 'RequestHeader ', 'http-request ', 'header_up '],
    reach: [2, 500],
    accept: 'token-value',
    entropy: 3,
    examples: [
      (random) => `  proxy_set_header X-Api-Key ${random.run('base62', 32)};\n`,
      (random) => `proxy_set_header Authorization "Bearer ${random.run('base62', 40)}";\n`,
      (random) => `RequestHeader set X-Auth-Token "${random.run('base62', 32)}"\n`,
    ],
    counterExamples: ['proxy_set_header X-Api-Key $api_key;\n', 'proxy_set_header X-Forwarded-For $remote_addr;\n', 'proxy_set_header X-Api-Key your-api-key-here;\n'],
    advice: 'Revoke the token, and include it from a file beside the configuration that only the proxy reads.',
  },
  {
    ...facts,
    id: 'environment/store-command',
    title: 'Secret in the command that puts it into a store',
    pattern: /(?:\bgh[ \t]secret[ \t]set\b[^\r\n;|&<>]{0,160}?[ \t](?:-b|--body)|\baws[ \t]ssm[ \t]put-parameter\b[^\r\n;|&<>]{0,240}?[ \t]--value|\baws[ \t]secretsmanager[ \t](?:create-secret|put-secret-value|update-secret)\b[^\r\n;|&<>]{0,240}?[ \t]--secret-string|\baz[ \t]keyvault[ \t]secret[ \t]set\b[^\r\n;|&<>]{0,240}?[ \t]--value)[ \t=]["']?(?<secret>[^\s"'$`;|&<>(){}%-][^\s"'`;|&<>]{7,400})/,
    literals: ['gh secret set', 'ssm put-parameter', 'aws secretsmanager ', 'keyvault secret set'],
    reach: [8, 800],
    entropy: 2.5,
    examples: [
      (random) => `gh secret set NPM_TOKEN --body "${random.run('base62', 32)}"\n`,
      (random) => `aws ssm put-parameter --name /app/db --type SecureString --value ${random.run('base62', 20)}\n`,
      (random) => `aws secretsmanager create-secret --name db --secret-string '${random.run('base62', 20)}'\n`,
      (random) => `az keyvault secret set --vault-name v --name db --value "${random.run('base62', 20)}"\n`,
    ],
    counterExamples: ['gh secret set NPM_TOKEN --body "$TOKEN"\n', 'aws ssm put-parameter --name a --value <value>\n', 'gh secret set NPM_TOKEN --body your-token\n'],
    advice: 'Change the secret and read it from standard input or a file there: the command is in the history of the shell, too.',
  },
  {
    ...facts,
    id: 'environment/header-of-request',
    title: 'Secret in the header of a request in Swift or Objective-C',
    pattern: /\b(?:set|add)Value\s?[(:]\s?@?"(?:(?:Bearer|Basic|Token|token|ApiKey) )?(?<secret>[^\s"\\]{12,1200})"\s?,?\s?forHTTPHeaderField:\s?@?"(?:Authorization|[\w-]{0,30}(?:[Kk]ey|[Tt]oken|[Ss]ecret|[Pp]assword|[Aa]uth|KEY|TOKEN|SECRET)[\w-]{0,12})"/,
    literals: ['forHTTPHeaderField'],
    reach: [1400, 80],
    accept: 'token-value',
    entropy: 3,
    examples: [
      (random) => `request.setValue("${random.run('base62', 32)}", forHTTPHeaderField: "X-Api-Key")\n`,
      (random) => `[request addValue:@"Bearer ${random.run('base62', 40)}" forHTTPHeaderField:@"Authorization"];\n`,
    ],
    counterExamples: ['request.setValue("application/json", forHTTPHeaderField: "Content-Type")\n', 'request.setValue("Bearer \\(token)", forHTTPHeaderField: "Authorization")\n'],
    advice: 'Revoke the token, and let the app ask a server of its own for one: whatever an app holds, its users can read.',
  },
] satisfies Rule[];
