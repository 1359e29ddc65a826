import { describe, expect, it } from 'vitest';
import { isNamesake, isRemark, isSaid, isValue } from '../../../src/detect/grammar/value.ts';

describe('a value', () => {
  it('is no requirement of a package', () => {
    expect(isValue('cryptography==44.0.2', '')).toBe(false);
    expect(isValue('requests[socks]>=2.32', '')).toBe(false);
    expect(isValue('blue==heron', '')).toBe(true);
  });
  it('is no macro', () => expect(isValue('{$PASSWORD}', '')).toBe(false));
  it('is looked up elsewhere', () => {
    expect(isValue('?err}', 'POSTGRES_PASSWORD')).toBe(false);
    expect(isValue('%kernel.project_dir%/config/private.pem', 'JWT_SECRET_KEY')).toBe(false);
    expect(isValue('%heron.7Lake', 'JWT_SECRET_KEY')).toBe(true);
  });
  it.each(['fastcgi_pass', 'ALLOW_EMPTY_PASSWORD', 'my-proxy_pass'])('has a name that can have one: %s', (name) => expect(isValue('php-fpm:9000', name)).toBe(false));
  it('may stand under another name that ends so', () => expect(isValue('heron7Lake', 'bigproxy.db_pass')).toBe(true));
  it.each(['REDIS_PASSWORD', 'MYSQL_ROOT_PASSWORD', 'BACKUP_PASSWORD_PLACEHOLDER', 'gsk_your_acme_api_key_here', 'acme-key-here', 'SET-ME-TO-A-UNIQUE-STRING', 'PLEASE_REPLACE_WITH_32_CHARS'])('is no name of what will stand there: %s', (value) => expect(isValue(value, 'backup_password')).toBe(false));
  it.each(['HERON_KEYS7', 'BLUE-HERON', 'herewego7'])('may be written in capitals: %s', (value) => expect(isValue(value, 'backup_password')).toBe(true));
});

describe('what stands around a value', () => {
  it('is code where code computes it', () => {
    expect(isSaid('settings.py', ' ', "DATABASES['default']['PASSWORD']\n")).toBe(true);
    expect(isSaid('settings.py', '"', 'blueheron"\n')).toBe(false);
    expect(isSaid('application.yml', ' ', 'blue[heron]\n')).toBe(false);
    expect(isSaid('Dockerfile', ' ', 'postgres)"; \\\n')).toBe(true);
    expect(isSaid('Dockerfile', '=', 'postgres\n')).toBe(false);
  });
  it('is the value of a key, if it is one', () => {
    expect(isSaid('config.php', "'", "size' => 20, 'id' => 'heron'")).toBe(true);
    expect(isSaid('config.php', "'", "size', 20")).toBe(false);
  });
  it('is a sentence that asks for one', () => {
    expect(isSaid('settings.py', "'", "This is not a secret, be sure to change it.'\n")).toBe(true);
    expect(isSaid('settings.py', "'", "correct horse battery staple'\n")).toBe(false);
  });
});

describe('a value that says its own name again', () => {
  it.each([['test_twitch_client_secret', 'TWITCH_CLIENT_SECRET'], ['foursquare-service-key', 'FOURSQUARE_APIKEY'], ['sample-api-key', 'GROQ_API_KEY'], ['test_smtp_password', 'SMTP_PASSWORD'], ['TestSmtpPassword', 'SMTP_PASSWORD'], ['VeryStrongDatabasePassword', 'MYSQL_PASSWORD'], ['super_strong_password', 'POSTGRES_PASSWORD']])('%s', (value, name) => expect(isNamesake(value, name)).toBe(true));
  it.each([['budibase_minio_secret', 'MINIO_SECRET_KEY'], ['heron-key', 'ACME_KEY'], ['smtp7', 'SMTP_PASSWORD'], ['smtp', 'SMTP_PASSWORD'], ['test_smtp_password_42xq', 'SMTP_PASSWORD']])('%s does not', (value, name) => expect(isNamesake(value, name)).toBe(false));
});

describe('a remark', () => {
  it.each(['## @param redis.auth.password ', '  // the password ', '-- password ', '# NOTE: Ideally the password ', '  - TV_PW=changeme   # the CSTV password '])('goes on in words: %s', (line) => expect(isRemark(line, 'Redis')).toBe(true));
  it.each(['# password: ', '#db_password=', 'ENV DB_PASSWORD ', '    --password '])('gives a value elsewhere: %s', (line) => expect(isRemark(line, 'heron')).toBe(false));
  it('holds a value that is no word', () => {
    expect(isRemark('# ENV DB_PASSWORD ', 'heron7Lake')).toBe(false);
    expect(isRemark('# the password ', 'authentication.')).toBe(true);
  });
});

it('asks to be changed in more words', () => {
  for (const value of ['change-me-access-secret', 'change_this_in_production_please', 'local-heron-change-me']) expect(isValue(value, 'JWT_SECRET'), value).toBe(false);
  for (const value of ['exchange7heron', 'changeheron9Lake']) expect(isValue(value, 'JWT_SECRET'), value).toBe(true);
});
