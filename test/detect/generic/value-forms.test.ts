import { describe, expect, it } from 'vitest';
import { found } from './found.ts';

const value = ['Vz8kPq2Lw9', 'Tn4XcR7bYd'].join('');
const values = (text: string, path: string): string[] => found(text.replaceAll('§', value), path).map((match) => match.value);

describe('the value of a name', () => {
  it.each([
    ['settings of a proxy, not where it passes to', 'proxy_password = §\n', 'a.conf'],
    ['an array of C', 'static const char api_key[] = "§";', 'a.c'],
    ['an array of C with a size', 'char api_key[64] = "§";', 'a.c'],
    ['a variable of Go with a type', 'var apiKey string = "§"', 'a.go'],
    ['a constant of Rust with a lifetime', "static API_KEY: &'static str = \"§\";", 'a.rs'],
    ['braces of C++', 'const auto api_key {"§"};', 'a.cpp'],
    ['an arrow of R', 'api_key <- "§"', 'a.r'],
    ['a binary of Erlang', '{db_password, <<"§">>},', 'a.erl'],
    ['a default of Dart', "String.fromEnvironment('CLIENT_SECRET', defaultValue: '§')", 'a.dart'],
    ['a choice', 'apiKey: live ? "§" : ""', 'a.js'],
    ['a list on the next line', 'api_key = [\n    "§",\n]', 'a.py'],
    ['brackets on the next line', 'api_key = (\n    "§"\n)', 'a.py'],
    ['a block of YAML', 'api_key: |\n  §\n', 'a.yml'],
    ['a folded block of YAML', 'api_key: >-\n  §\n', 'a.yml'],
    ['a list of YAML', 'api_key:\n  - §\n', 'a.yml'],
    ['a value under a name of YAML', 'api_key:\n  value: §\n', 'a.yml'],
    ['a default under a name of YAML', 'api_key:\n  default: "§"\n', 'a.yml'],
    ['a named value of YAML', 'api_key: &key §\n', 'a.yml'],
    ['arguments of YAML', 'args:\n  - --api-key\n  - §\n', 'a.yml'],
    ['arguments of JSON', '["--api-key",\n "§"]', 'a.json'],
    ['an object of JSON', '{"api_key": {"value": "§"}}', 'a.json'],
    ['an object of JSON over lines', '{"api_key": {\n  "value": "§"\n}}', 'a.json'],
    ['a property of XML over lines', '<property>\n  <name>app.api.key</name>\n  <value>§</value>\n</property>', 'a.xml'],
    ['an element with attributes', '<wsse:Password Type="PasswordText">§</wsse:Password>', 'a.xml'],
    ['an element of an element', '<AdministratorPassword><Value>§</Value></AdministratorPassword>', 'a.xml'],
    ['an element below an element', '<AdministratorPassword>\n  <Value>§</Value>\n</AdministratorPassword>', 'a.xml'],
    ['a setting of .NET', '<setting name="ApiKey" serializeAs="String">\n  <value>§</value>', 'app.config'],
    ["an attribute of Android's manifest", '<meta-data android:name="app.api.key" android:value="§"/>', 'AndroidManifest.xml'],
    ['a word on the next line of YAML', 'api_key:\n  §\nother: 1\n', 'a.yml'],
    ['the text of an element over lines', '<api_key>\n  §\n</api_key>', 'a.xml'],
    ['a member called the default', 'Parameters:\n  ApiKey:\n    Type: String\n    NoEcho: true\n    Default: §\n', 'a.yaml'],
    ['a member called the default of JSON', '{"ApiKey": {\n  "Type": "String",\n  "Default": "§"\n}}', 'a.json'],
    ['a line that is continued', 'api.secret=\\\n   §\n', 'a.properties'],
    ['a string in a string in a string', JSON.stringify({ body: JSON.stringify({ data: JSON.stringify({ api_key: '§' }) }) }), 'a.json'],
    ['three strings around', JSON.stringify({ a: JSON.stringify({ b: JSON.stringify({ c: JSON.stringify({ api_key: '§' }) }) }) }), 'a.json'],
    ['a typed parameter of Bicep', "param apiKey string = '§'", 'a.bicep'],
    ['a section of characters', '<api_key><![CDATA[§]]></api_key>', 'a.xml'],
  ])('stands in %s', (_what, text, path) => {
    expect(values(text, path)).toEqual([value]);
  });

  it.each([
    ['a list of objects', 'api_key:\n  - name: §\n    other: 1\n', 'a.yml'],
    ['text in a block', 'api_key: |\n  The key § is issued by the server.\n', 'a.yml'],
    ['the next option', 'args:\n  - --api-key\n  - --§\n', 'a.yml'],
    ['an empty line below', 'api_key: |\n\n\n  §\n', 'a.yml'],
    ['a member called by another word', 'ApiKey:\n  Type: §\nOther:\n  Default: §\n', 'a.yaml'],
    ['the name of a member', 'api_key:\n  §:\n    a: 1\n', 'a.yaml'],
    ['a word on the next line that is not deeper', 'api_key:\n§\n', 'a.yml'],
    ['a sealed secret', `encryptedData:\n  api_key: AgB${'§'.repeat(30)}\n`, 'a.yaml'],
    ['an element', 'key[0] == "§"', 'a.c'],
    ['a receive from a channel', 'apiKey <-§\n', 'a.go'],
  ])('is not %s', (_what, text, path) => {
    expect(values(text, path)).toEqual([]);
  });
});

describe('a name in another language', () => {
  it.each(['jelszo', 'adgangskode', 'mat_khau', 'kata_sandi', 'geheimnis', 'segredo', '密鑰', '秘密鍵', '암호', 'секрет', 'şifre', 'κωδικός', 'סיסמה', 'كلمة_المرور', 'รหัสผ่าน', 'पासवर्ड'])('%s says what its value is', (name) => {
    expect(values(`${name}: §\n`, 'a.yml')).toEqual([value]);
  });
});

describe('the name of a variable in braces', () => {
  it.each([['URL: amqp://heron:${LAKE_PASSWORD:-§}@blue:5672\n', 'a.yml'], ['DB_PASSWORD: ${LAKE_PASSWORD:-§}\n', 'a.yml'], ['echo "${LAKE_PASSWORD:=§}"\n', 'a.sh']])('has a value that ends with them: %s', (text, path) => expect(values(text, path)).toEqual([value]));
  it.each(['DB_PASSWORD: ${DB_PASSWORD:?§}\n', 'DB_PASSWORD: ${DB_PASSWORD:+§}\n'])('may have none: %s', (text) => expect(values(text, 'a.yml')).toEqual([]));
});
