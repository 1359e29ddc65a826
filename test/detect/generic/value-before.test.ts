import { describe, expect, it } from 'vitest';
import { found } from './found.ts';

const value = ['Vz8kPq2Lw9', 'Tn4XcR7bYd'].join('');
const values = (text: string, path: string): string[] => found(text.replaceAll('§', value), path).map((match) => match.value);

describe('a value before its name', () => {
  it.each([
    ['an object of JSON', '[{"value": "§", "name": "DB_PASSWORD"}]', 'a.json'],
    ['an object of JSON over lines', '[\n  {\n    "slotSetting": false,\n    "value": "§",\n    "name": "DB_PASSWORD"\n  }\n]', 'a.json'],
    ['an object of JSON with more behind', '{"value": "§", "name": "API_TOKEN", "slotSetting": false}', 'a.json'],
    ['capitals', '{"Value": "§", "Key": "db_password"}', 'a.json'],
    ['parameters of a stack', '{"ParameterValue": "§", "ParameterKey": "DbPassword"}', 'a.json'],
    ['JSON in a string', '"{\\"value\\": \\"§\\", \\"name\\": \\"DB_PASSWORD\\"}"', 'a.json'],
    ['an item of YAML', 'env:\n  - value: "§"\n    name: DB_PASSWORD\n  - value: db\n    name: DB_HOST\n', 'a.yaml'],
    ['an item of YAML without quotes', 'env:\n  - value: §\n    name: DB_PASSWORD\n', 'a.yaml'],
    ['an object of YAML on a line', 'env:\n  - {value: "§", name: DB_PASSWORD}\n', 'a.yaml'],
    ['attributes', '<add value="§" key="DbPassword"/>', 'a.config'],
    ['attributes over lines', '<add\n  value="§"\n  key="DbPassword"/>', 'a.xml'],
    ['a block of Terraform', 'set {\n  value = "§"\n  name  = "db.password"\n}', 'a.tf'],
    ['an object of JavaScript', "const all = [{ value: '§', name: 'DB_PASSWORD' }];", 'a.js'],
    ['an object of JavaScript over lines', "const all = {\n  value: '§',\n  name: 'DB_PASSWORD',\n};", 'a.js'],
  ])('is found in %s', (_what, text, path) => {
    expect(values(text, path)).toEqual([value]);
  });

  it.each([
    ["another object's of JSON", '[{"value": "§", "label": "x"}, {"name": "DB_PASSWORD", "valueFrom": "y"}]', 'a.json'],
    ["another item's of YAML", 'env:\n  - value: "§"\n    label: x\n  - name: DB_PASSWORD\n    valueFrom: x\n', 'a.yaml'],
    ["the outer object's of YAML", 'value: §\ninner:\n  name: DB_PASSWORD\n', 'a.yaml'],
    ["another element's", '<add value="§"/><add key="DbPassword"/>', 'a.xml'],
    ['a statement of its own', 'value = "§"\nname = "DB_PASSWORD"\n', 'a.py'],
    ["another name's", '{"value": "§", "label": "password"}', 'a.json'],
    ['a longer word', '{"oldvalue": "§", "name": "password"}', 'a.json'],
    ['too far above', `{"value": "§",\n${'  "x": 1,\n'.repeat(6)} "name": "DB_PASSWORD"}`, 'a.json'],
  ])('is not %s', (_what, text, path) => {
    expect(values(text, path)).toEqual([]);
  });
});
