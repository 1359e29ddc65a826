import leaks from 'rules:leaks';
import { describe, expect, it } from 'vitest';
import { detect } from '../../src/detect/detect.ts';
import { createEngine } from '../../src/match/engine.ts';
import { compileRules } from '../../src/match/own.ts';
import type { Facts, Rule, Sample } from '../../src/types.ts';
import { seeded } from '../helpers/samples.ts';

const rules: readonly Rule[] = Object.values(leaks).flat();
const engine = createEngine(compileRules(rules), undefined, { wants: () => true });
const byId = new Map<string, Facts>(rules.map((rule) => [rule.id, rule]));

function found(text: string, path = 'notes.txt'): string[] {
  const bytes = new Uint8Array(Buffer.from(`${text}\n`));
  const { matches } = engine.scan(bytes, path);
  const findings = detect({ origin: { kind: 'file', path }, bytes, firstLine: 1, firstColumn: 1, overlap: 0 }, matches, (id) => byId.get(id), { salt: '', kinds: new Set(['leak']), enabled: () => true });
  return findings.map(({ rule }) => rule);
}

const texts = (samples: readonly Sample[] = []): string[] => samples.map((sample) => (typeof sample === 'string' ? sample : sample(seeded(5))));

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('finds its examples and none of its counter-examples', () => {
    const path = rule.path === undefined ? 'notes.txt' : ['package-lock.json', 'yarn.lock', '.npmrc', 'pom.xml', 'notes.txt'].find((name) => rule.path?.test(name)) ?? 'notes.txt';
    for (const text of texts(rule.examples)) {
      const { matches } = engine.scan(new Uint8Array(Buffer.from(`${text}\n`)), path);
      expect(matches.map(({ rule: matched }) => matched), text).toContain(id);
      expect(found(text, path), text).toHaveLength(1);
    }
    for (const text of texts(rule.counterExamples)) expect(found(text, path), text).not.toContain(id);
  });
});

/** Marks as people write them, in eight languages. */
const marks: readonly (readonly [path: string, text: string])[] = [
  ['a.c', '/*\n * Copyright (c) 2024 Acme Corp. All rights reserved.\n * PROPRIETARY AND CONFIDENTIAL\n * Unauthorized copying of this file, via any medium is strictly prohibited.\n */\nint x;'],
  ['a.py', '# ACME CONFIDENTIAL\n# Do not distribute outside of Acme.\nimport os'],
  ['a.go', '// CONFIDENTIAL - INTERNAL USE ONLY\npackage main'],
  ['roadmap.md', '# Roadmap 2027\n\n**STRICTLY CONFIDENTIAL**\n\nWe plan to'],
  ['plan.md', '---\ntitle: Plan\nclassification: Confidential\n---\n# x'],
  ['a.html', '<!-- Confidential: do not share outside the company -->\n<html></html>'],
  ['a.js', '/* This file contains confidential and proprietary information of Acme, Inc. and is protected by trade secret law. */'],
  ['A.java', '// This software is the confidential and proprietary information of Acme Systems, Inc. ("Confidential Information").'],
  ['minutes.txt', 'CONFIDENTIAL\n\nBoard meeting minutes, 3 May 2026'],
  ['notes.md', 'Company Confidential – Not for external distribution'],
  ['a.sh', '# For internal use only. Do not distribute.'],
  ['a.py', '"""\nAcme Inc. Internal Use Only\n"""'],
  ['a.asm', '; TRADE SECRET - Property of Acme Inc.'],
  ['a.sql', '-- Confidential and Proprietary\n-- (c) Acme\nSELECT 1;'],
  ['a.md', '> This document is confidential and intended solely for employees of Acme.'],
  ['a.h', '* Unpublished - rights reserved under the copyright laws. This is an unpublished work containing trade secrets of Acme Corp.'],
  ['a.md', 'Confidential – Acme internal'],
  ['a.md', '[CONFIDENTIAL] Project Falcon'],
  ['a.java', 'NOTICE: All information contained herein is, and remains the property of Acme Incorporated. The intellectual and technical concepts contained herein are proprietary to Acme and are protected by trade secret or copyright law. Dissemination of this information is strictly forbidden'],
  ['ioc.txt', 'TLP:AMBER\n\nIndicators'],
  ['a.txt', 'SECRET//NOFORN'],
  ['a.txt', 'Distribution Statement D. Distribution authorized to the Department of Defense'],
  ['a.js', '// 机密文件，请勿外传'],
  ['a.md', '【公司内部资料 严禁外传】\n\n项目计划'],
  ['a.py', '# 内部资料 请勿外传'],
  ['a.html', '<!-- 绝密 -->'],
  ['a.md', '密级：内部'],
  ['a.txt', '绝密★10年'],
  ['a.c', '/* 商业机密，未经许可不得复制 */'],
  ['a.md', '本文档包含公司商业秘密，未经授权不得复制、传播。'],
  ['a.java', '* 版权所有 © 2024 某某科技有限公司，内部使用，禁止外传'],
  ['a.md', '**文档密级**：秘密'],
  ['a.md', '| 密级 | 机密 |'],
  ['a.md', '仅供内部使用'],
  ['a.md', '# 保密级别: 高度机密'],
  ['a.js', '// 機密文件，請勿外傳'],
  ['a.md', '【內部資料】'],
  ['a.md', '# 僅供內部使用，嚴禁外傳'],
  ['a.txt', '極機密'],
  ['a.c', '/* 公司機密 */'],
  ['a.txt', '密等：密'],
  ['a.md', '本文件含有營業秘密，未經授權不得揭露'],
  ['a.js', '// 社外秘'],
  ['a.md', '【極秘】\n新製品計画'],
  ['a.md', '# 社内限定'],
  ['a.c', '/* 社外秘：無断転載を禁ず */'],
  ['a.md', '取扱注意（社外秘）'],
  ['a.md', '機密区分: 社外秘'],
  ['a.txt', '関係者外秘'],
  ['a.md', 'Confidential / 社外秘'],
  ['a.md', '本資料は社外秘です。'],
  ['a.txt', '㊙'],
  ['a.js', '// 대외비'],
  ['a.md', '[대외비] 프로젝트 계획'],
  ['a.md', '# 사내 기밀 - 외부 유출 금지'],
  ['a.c', '/* 본 문서는 대외비입니다. */'],
  ['a.md', '보안등급: 대외비'],
  ['a.txt', '극비'],
  ['a.txt', '회사 기밀'],
  ['a.md', '영업비밀 - 무단 복제 금지'],
  ['a.txt', '사외비'],
  ['a.js', '// Streng vertraulich'],
  ['a.txt', 'VERTRAULICH\n\nProtokoll'],
  ['a.md', '# Nur für den internen Gebrauch'],
  ['a.c', '/* Betriebsgeheimnis der Acme GmbH */'],
  ['a.md', 'Vertraulich – nicht zur Weitergabe bestimmt'],
  ['a.md', 'Vertraulichkeitsstufe: vertraulich'],
  ['a.md', 'VS – NUR FÜR DEN DIENSTGEBRAUCH'],
  ['a.html', '<!-- Firmenintern, nicht weitergeben -->'],
  ['a.md', 'Nur zum internen Gebrauch!'],
  ['a.md', 'Dieses Dokument ist streng vertraulich und nur für Mitarbeiter bestimmt.'],
  ['a.md', 'Vertraulich und geschützt'],
  ['a.md', '[VERTRAULICH]'],
  ['a.js', '// Strictement confidentiel'],
  ['a.txt', 'CONFIDENTIEL\n\nCompte rendu'],
  ['a.md', '# Diffusion restreinte'],
  ['a.c', '/* Confidentiel - ne pas diffuser */'],
  ['a.md', 'Usage interne uniquement'],
  ['a.md', 'Document confidentiel - propriété de Acme SA'],
  ['a.md', 'Classification : Confidentiel'],
  ['a.md', 'À usage interne exclusivement'],
  ['a.txt', 'Secret des affaires'],
  ['a.md', 'Confidentiel Entreprise'],
  ['a.md', 'Confidentiel et propriétaire'],
  ['a.md', '[CONFIDENTIEL]'],
  ['a.md', 'Ce document est strictement confidentiel.'],
  ['a.js', '// Estrictamente confidencial'],
  ['a.txt', 'CONFIDENCIAL\n\nActa'],
  ['a.md', '# Solo para uso interno'],
  ['a.c', '/* Confidencial - no distribuir */'],
  ['a.md', 'Uso interno exclusivamente'],
  ['a.md', 'Documento confidencial - propiedad de Acme S.A.'],
  ['a.md', 'Clasificación: Confidencial'],
  ['a.txt', 'Secreto comercial'],
  ['a.md', 'Información confidencial y propietaria de Acme'],
  ['a.md', '[CONFIDENCIAL]'],
  ['a.md', 'Este documento es estrictamente confidencial.'],
  ['a.md', 'Prohibida su difusión. Confidencial.'],
];

/** Words that are no marks: contracts, handbooks, code and its tests. */
const words: readonly (readonly [path: string, text: string])[] = [
  ['legal/NDA-template.md', '"Confidential Information" shall mean any and all information disclosed by either party\n1. The Receiving Party shall hold the Confidential Information in strict confidence.'],
  ['legal/mutual-nda.md', 'MUTUAL NON-DISCLOSURE AGREEMENT\n\nAll Proprietary and Confidential Information disclosed hereunder shall remain the property of the Disclosing Party.'],
  ['legal/contracts/template.md', 'This Agreement and its terms are strictly confidential between the parties.'],
  ['legal/templates/nda.md', 'STRICTLY CONFIDENTIAL\n\nNON-DISCLOSURE AGREEMENT\n\nThis Agreement is made between [PARTY A] and [PARTY B]'],
  ['legal/nda-de.md', 'Vertraulichkeitsvereinbarung\n\n§1 Vertrauliche Informationen sind alle Informationen, die als "vertraulich" oder "streng vertraulich" gekennzeichnet sind.'],
  ['legal/nda-fr.md', 'Accord de confidentialité\n\nSont réputées confidentielles toutes les informations marquées « Strictement confidentiel ».'],
  ['legal/nda-zh.md', '保密协议\n\n第一条 本协议所称商业秘密，是指不为公众所知悉的信息。机密信息包括技术资料。'],
  ['legal/nda-ja.md', '秘密保持契約書\n\n第1条 本契約において「秘密情報」とは、社外秘と表示された情報をいう。'],
  ['docs/handbook.md', 'You should mark such documents as "Strictly Confidential" before you share them.'],
  ['docs/oauth.md', 'Confidential computing protects data in use.\n\nConfidential clients keep a secret; public clients do not.'],
  ['docs/oauth2.md', '# Confidential clients\n\nA confidential client is able to keep its credentials.'],
  ['SECURITY.md', '## Confidentiality\n\nWe treat your reports as confidential. Please do not disclose them.'],
  ['SECURITY.md', 'Reports are kept strictly confidential until a fix is released.'],
  ['CODE_OF_CONDUCT.md', 'All complaints will be reviewed and investigated promptly and fairly. The reporter is kept confidential.'],
  ['a.ts', 'enum Level { Public, Internal, Confidential, StrictlyConfidential }'],
  ['a.py', 'LEVELS = ["public", "internal", "confidential", "strictly confidential"]'],
  ['a.ts', '/** For internal use only. */\nexport function x() {}'],
  ['a.py', '# internal use only\ndef _x(): pass'],
  ['a.rb', '  # Confidential: true means the client can keep a secret.'],
  ['marks.test.ts', 'expect(find("STRICTLY CONFIDENTIAL")).toBe(true)\nit("finds 社外秘", () => {})\nconst ja = \'【社外秘】\';'],
  ['marks.py', 'MARKS = {\n  "de": "Streng vertraulich",\n  "fr": "Strictement confidentiel",\n  "es": "Estrictamente confidencial",\n}'],
  ['marks.yml', 'marks:\n  - "Strictly confidential"\n  - \'Company Confidential\''],
  ['a.yml', 'confidential: false\ninternal: true\nclassification: image-classification'],
  ['test_marks.py', 'cases = [\n    ("// 机密文件", True),\n    ("# Streng vertraulich", True),\n]'],
  ['openapi.yml', 'description: Only for confidential clients; secret is required.'],
  ['a.rs', '// confidential transactions\nstruct ConfidentialTx {}'],
  ['a.py', '# CONFIDENTIAL_CLIENT\nCONFIDENTIAL = 3'],
  ['a.html', '<option value="confidential">Confidential</option>\n<label>Strictly confidential</label>'],
  ['strings.xml', '<string name="label_confidential">Strictly confidential</string>'],
  ['de.json', '"confidential": "Streng vertraulich",'],
  ['de.po', 'msgid "Strictly confidential"\nmsgstr "Streng vertraulich"'],
  ['messages_de.properties', 'confidential=Streng vertraulich\ninternal=Nur f\\u00fcr den internen Gebrauch'],
  ['a.c', 'case TLP_RED: return "TLP:RED";'],
  ['docs/tlp.md', 'TLP:RED means that recipients may not share.'],
  ['docs/tlp2.md', '| TLP:RED | Not for disclosure |\n| TLP:AMBER | Limited disclosure |'],
  ['docs/a.md', '机密计算（Confidential Computing）是一种技术。\n内部资料的处理方法如下。'],
  ['docs/b.md', '社外秘の資料を扱うときは注意してください。'],
  ['docs/c.md', '대외비 문서는 별도로 관리합니다.'],
  ['docs/d.md', 'Das Dokument wird vertraulich behandelt.\nBitte behandeln Sie alle Daten streng vertraulich.'],
  ['docs/e.md', 'Les données sont traitées de manière strictement confidentielle.'],
  ['docs/f.md', 'Sus datos son estrictamente confidenciales y no se comparten.'],
  ['docs/g.md', 'Trade secrets and proprietary information are protected by law.'],
  ['docs/h.md', '- Company confidential information must not be pasted into chat bots.'],
  ['EULA.txt', 'The Licensee acknowledges that the Software contains proprietary and confidential information of the Licensor.'],
  ['docs/i.md', 'Internal use only APIs are prefixed with an underscore.'],
  ['a.ts', '// @internal For internal use only, do not call.'],
  ['docs/j.md', '内部使用的变量\n机密性、完整性、可用性\n商业秘密保护法'],
];

describe('a confidentiality mark', () => {
  it.each(marks)('in %s: %s', (path, text) => expect(found(text, path)).toHaveLength(1));
});

describe('no confidentiality mark', () => {
  it.each(words)('in %s: %s', (path, text) => expect(found(text, path)).toEqual([]));

  it('stands in a test below its head', () => {
    const below = 'import { scan } from "./scan.ts";\n\nconst text = `\n// Strictly confidential\n`;';
    expect(found(below, 'test/scan.test.ts')).toEqual([]);
    expect(found(`// Strictly confidential\n${below}`, 'test/scan.test.ts')).toEqual(['leak/confidential-banner']);
  });
});
