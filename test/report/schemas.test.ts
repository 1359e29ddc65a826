import { Ajv, type AnySchema } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import AjvDraft4 from 'ajv-draft-04';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { reporter } from '../../src/report/load.ts';
import type { Report } from '../../src/types/report.ts';
import { hostileReport } from './helpers/hostile.ts';
import { render, report, secret, tool } from './helpers/reports.ts';
import { schemaText, testTool } from './helpers/schemas.ts';

const problem = { code: 'unreadable', path: 'x.key', message: 'permission denied' };
const reports: readonly (readonly [string, Report])[] = [
  ['clean', report()],
  ['findings', report([secret(), secret({ kind: 'leak', docs: undefined, confidence: 'low' }), tool()], { started: '2026-11-20T10:00:00.000Z' })],
  ['problems', report([], { problems: [problem], notices: [{ code: 'n', message: 'm' }] })],
  ['hostile', hostileReport()],
];

/** A validator of JSON text: null when it fits, else what does not. */
function validator(ajv: Ajv, schema: string): (text: string) => string | null {
  formats.default(ajv);
  const validate = ajv.compile(JSON.parse(schema) as AnySchema);
  return (text) => (validate(JSON.parse(text)) ? null : ajv.errorsText(validate.errors));
}

const options = { strict: false, allErrors: true } as const;
const sarif = schemaText('sarif-schema-2.1.0.json', '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const gitlab = schemaText('gitlab-secret-detection-15.2.4.json');
const own = schemaText('report.schema.json');
const junit = schemaText('junit-10.xsd');

describe.skipIf(!sarif)('sarif by the official schema', () => {
  // Two of its patterns are no valid `u` expressions.
  const check = sarif ? validator(new AjvDraft4.default({ ...options, unicodeRegExp: false }), sarif) : () => null;
  it.each(reports)('%s', async (_name, of) => {
    expect(check(render(await reporter('sarif'), of))).toBeNull();
  });

  it('is strict enough to fail', async () => {
    expect(check(render(await reporter('sarif'), report([secret()])).replace('"ruleId"', '"ruleIdentifier"'))).toMatch(/additional properties/);
  });
});

describe.skipIf(!gitlab)('gitlab by the official schema', () => {
  const check = gitlab ? validator(new Ajv(options), gitlab) : () => null;
  it.each(reports)('%s', async (_name, of) => {
    expect(check(render(await reporter('gitlab'), of))).toBeNull();
  });

  it('is strict enough to fail', async () => {
    expect(check(render(await reporter('gitlab'), report([secret()])).replace('"sha"', '"id"'))).toMatch(/sha/);
  });
});

describe.skipIf(!own)('json by the contract', () => {
  const check = own ? validator(new Ajv2020(options), own) : () => null;
  it.each(reports.filter(([name]) => name !== 'hostile'))('%s', async (_name, of) => {
    expect(check(render(await reporter('json'), of))).toBeNull();
  });
});

interface Xmllint {
  validateXML(input: { xml: { fileName: string; contents: string }[]; schema: string[] }): Promise<{ valid: boolean; errors: unknown[] }>;
}
const xmllint = testTool('xmllint-wasm') as Xmllint | undefined;

describe.skipIf(!junit || !xmllint)("junit by Jenkins' schema", () => {
  it.each(reports)('%s', async (_name, of) => {
    // `file` and `line` are what GitLab links by; the strict schema knows neither.
    const contents = render(await reporter('junit'), of).replaceAll(/(<testcase [^>]*) file="[^"]*" line="\d+"/g, '$1');
    const { errors } = (await xmllint?.validateXML({ xml: [{ fileName: 'r.xml', contents }], schema: [junit as string] })) ?? { errors: ['no validator'] };
    expect(errors).toEqual([]);
  });
});
