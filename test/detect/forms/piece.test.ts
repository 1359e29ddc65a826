import { describe, expect, it } from 'vitest';
import { isBraced, isCommit, isInsideBase64, isParameter, isPiece, isWrappedLine } from '../../../src/detect/forms/piece.ts';
import { seeded } from '../../helpers/samples.ts';

const random = seeded(43);
const data = random.run('base62', 80);
const token = random.run('base62', 90);

describe('inside of base64', () => {
  it('is what goes on so on both sides', () => expect(isInsideBase64(token, `${data}/`, `+${data}`)).toBe(true));
  it('is what goes on so on both sides in a URL', () => expect(isInsideBase64(token, `${data}%2F`, `%2B${data}`)).toBe(true));
  it('is the end of much of it', () => expect(isInsideBase64(token, `${data}${data}/`, '=" />')).toBe(true));
  it('is no end of an address', () => expect(isInsideBase64(token, 'https://example.org/v1/', '/')).toBe(false));
  it('is nothing that goes on in other signs', () => expect(isInsideBase64(token, `${data}/`, `+${data.slice(0, 20)}.${data}`)).toBe(false));
  it('is no token with signs of its own', () => expect(isInsideBase64(`ab_${token}`, `${data}/`, `+${data}`)).toBe(false));
});

it('a commit is named by a link and its address', () => {
  const commit = random.run('hex-lower', 40);
  expect(isCommit(commit, 'the acme page. [', `](https://example.org/commit/${commit})`)).toBe(true);
  expect(isCommit(commit, '(https://example.org/acme/commit/', ')')).toBe(true);
  expect(isCommit(commit, 'acme_key: [', ']')).toBe(false);
  expect(isCommit(random.run('base62', 40), 'acme/commit/', '')).toBe(false);
});

it('a UUID in braces identifies', () => {
  const uuid = '9E858021-953F-4DD3-8842-F2C782780422';
  expect(isBraced(uuid, 'Project("{', '}") = "docker-compose"')).toBe(true);
  expect(isBraced(uuid, 'token: "', '"')).toBe(false);
});

describe('a line of wrapped base64', () => {
  const line = (): string => random.run('base62', 64);
  const value = line();
  it('has one as long before or behind', () => {
    expect(isWrappedLine(value, `${line()}\n`, '\n-----END')).toBe(true);
    expect(isWrappedLine(value, '-----BEGIN CERTIFICATE-----\r\n', `\r\n${line()}\r\n`)).toBe(true);
  });
  it('may hold it, with other characters around it', () => {
    const piece = value.slice(3, 60);
    expect(isWrappedLine(piece, `${line()}\r\n${value.slice(0, 3)}`, `${value.slice(60)}\r\n--`)).toBe(true);
    expect(isWrappedLine(piece, `${value.slice(0, 3)}`, `${value.slice(60)}\n${line()}\n`)).toBe(true);
    expect(isWrappedLine(piece, `${line()}\nkey = ${value.slice(0, 3)}`, `${value.slice(60)}\n`)).toBe(false);
  });
  it('may be a string of a notebook', () => {
    expect(isWrappedLine(value.slice(9), `    "${line()}\\n",\n    "${value.slice(0, 9)}`, '\\n",\n')).toBe(true);
    expect(isWrappedLine(value, '    "', `\\n",\n    "${line()}\\n",\n`)).toBe(true);
    expect(isWrappedLine(value, '    "', `\\n",\n    "${line().slice(1)}\\n",\n`)).toBe(false);
  });
  it('has none of another length, and is a whole line', () => {
    expect(isWrappedLine(value, `${line().slice(1)}\n`, '\n')).toBe(false);
    expect(isWrappedLine(value, `${line()}\nkey: `, '\n')).toBe(false);
  });
});

describe('a piece of what stands between quotes', () => {
  it('goes on behind a sign that ends no token, however far', () => expect(isPiece('"', `?${random.run('base62', 150)}"`)).toBe(true));
  it('is none where a query follows', () => expect(isPiece('"', '?page=1"')).toBe(false));
});

describe('the first parameter of a query', () => {
  it('is no value by itself', () => expect(isParameter('sp=r', '&sv=2022-11-02')).toBe(true));
  it('is none where nothing follows, or without a sign', () => {
    expect(isParameter('sp=r', '\n')).toBe(false);
    expect(isParameter(token, '&sv=2022-11-02')).toBe(false);
  });
});
