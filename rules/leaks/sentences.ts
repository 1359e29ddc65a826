import type { Rule } from '../../src/types.ts';
import { alone, opening, openingReach } from '../mark-place.ts';

// What a text says of itself, and a mark that stands alone: in capitals or in brackets, where it cannot be a word of prose.
const docs = 'https://github.com/tightlip/tightlip/blob/main/docs/leaks.md#english';
const european = 'https://github.com/tightlip/tightlip/blob/main/docs/leaks.md#german-french-spanish';
const asian = 'https://github.com/tightlip/tightlip/blob/main/docs/leaks.md#chinese-japanese-korean';
const advice = 'Ask the owner of this file whether it may leave the company; move it to the internal repository, or remove the mark if it was released.';

export default [
  {
    shape: 'pattern',
    kind: 'leak',
    id: 'leak/sole-mark',
    title: 'Confidentiality mark that stands alone',
    severity: 'high',
    confidence: 'medium',
    pattern: new RegExp(
      `${opening}(?<secret>\\[(?:CONFIDENTIAL|Confidential|VERTRAULICH|Vertraulich|CONFIDENTIEL|Confidentiel|CONFIDENCIAL|Confidencial|RISERVATO|Riservato)\\]|(?:(?!NOT |NON |NO |IS |ARE |BE |NOTE |KEEP |REALLY )[A-Z][A-Z0-9&.-]{1,20}[ \\t]){0,2}(?:CONFIDENTIAL|C O N F I D E N T I A L|VERTRAULICH|CONFIDENTIEL|CONFIDENCIAL|RISERVATO|КОНФИДЕНЦИАЛЬНО)${alone}|(?:\\([cC]\\)|©|Copyright|COPYRIGHT) [^\\n"'\`=]{3,60}?(?:-|,|\\.|\\|)[ \\t]{1,3}(?:CONFIDENTIAL|PROPRIETARY)${alone}|(?:Confidential|CONFIDENTIAL|Proprietary|PROPRIETARY) (?:[Ii]nformation|INFORMATION) (?:of|OF) [A-Z][A-Za-z0-9.&-]{1,30}(?:,? [A-Z][A-Za-z0-9.&-]{0,30}){0,3}${alone})`,
    ),
    literals: ['CONFIDENTIAL', 'C O N F I D', 'Confidential]', 'VERTRAULICH', 'Vertraulich]', 'CONFIDENTIEL', 'Confidentiel]', 'CONFIDENCIAL', 'Confidencial]', 'RISERVATO', 'Riservato]', 'КОНФИДЕНЦИАЛЬНО', ' PROPRIETARY', 'Confidential ', 'Proprietary ', 'PROPRIETARY '],
    reach: [openingReach, 160],
    examples: ['CONFIDENTIAL\n', '# ACME CONFIDENTIAL\n', '<footer>CONFIDENTIAL</footer>', '\\fancyfoot[C]{CONFIDENTIAL}', 'Subject: [CONFIDENTIAL] Plan', '// (C) Acme 2024 - PROPRIETARY', '# Confidential information of Acme Corp', '[CONFIDENTIAL] Project plan', '/* CONFIDENTIAL */', '=== VERTRAULICH ===', '[Confidencial]'],
    counterExamples: ['CONFIDENTIAL,', 'CONFIDENTIAL = 3', 'Confidential', '# NOT CONFIDENTIAL', 'const CONFIDENTIAL', '"CONFIDENTIAL"', '- CONFIDENTIAL', '<option>CONFIDENTIAL</option>', 'confidential information of users'],
    advice,
    docs,
  },
  {
    shape: 'pattern',
    kind: 'leak',
    id: 'leak/says-confidential',
    title: 'Text that calls itself confidential',
    severity: 'high',
    pattern:
      /(?<![^\n])[^\n"'`=({]{0,100}?(?<secret>this (?:document|file|message|e-?mail|presentation|source code|source file|material|repository|report|spreadsheet)(?: and (?:its|any|all)[a-z ]{1,30})? (?:is|are) (?:strictly |highly |company |proprietary and )?confidential(?: (?:and|to|information of)[ ,]|[.;*<])|(?:document|file|source code|unpublished work|work) containing (?:the )?(?:valuable |unpublished )?trade secrets? (?:and confidential information )?of [A-Z]|all information contained herein is,? and remains,? the property of|trade secrets?[ \t]{0,3}[-:][ \t]{0,3}property of|confidential[ \t]{0,3}(?:[-|:]|–|—)[ \t]{0,3}(?:[A-Z][\w.&]{1,30} ){0,3}(?:internal|eyes only|employees only)(?![a-z_]))/i,
    literals: ['confidential', 'trade secret', 'contained herein'],
    reach: [320, 160],
    examples: [
      'This document is confidential and intended solely for employees of Acme.',
      ' * This is an unpublished work containing trade secrets of Acme Corp.',
      ' * NOTICE: All information contained herein is, and remains the property of Acme Incorporated.',
      '; TRADE SECRET - Property of Acme Inc.',
      'Confidential – Acme internal',
    ],
    counterExamples: ['this agreement is confidential', 'The list is confidential and sorted', 'text = "This document is confidential and internal"', 'confidential: internal_value'],
    advice,
    docs,
  },
  {
    shape: 'pattern',
    kind: 'leak',
    id: 'leak/says-confidential-european',
    title: 'Text that calls itself confidential (German, French, Spanish)',
    severity: 'high',
    pattern:
      /(?<![^\n])[^\n"'`=({]{0,40}?(?<secret>diese[srnm]? (?:dokument|datei|unterlagen?|pr(?:ä|Ä|ae)sentation|quelltext|quellcode) (?:ist|sind) (?:streng )?vertraulich(?=[ .,;!*<\n]|$)|vertraulich[ \t]{0,3}(?:[-|:,]|–|—)[ \t]{0,3}(?:nicht zur weitergabe|nicht weitergeben|nur f(?:ü|Ü|ue)r|firmenintern)|vertraulich und (?:gesch(?:ü|Ü|ue)tzt|propriet(?:ä|Ä|ae)r|urheberrechtlich)|(?:betriebs|firmen|gesch(?:ä|Ä|ae)fts)geheimnis der [a-z]|firmenintern(?:es dokument)?[ \t]{0,3}(?:[-|:,.!]|–|—)|ce (?:document|fichier|code source|message) est (?:strictement |hautement )?confidentiel(?=[ .,;!*<\n]|$)|confidentiel[ \t]{0,3}(?:[-|:,]|–|—)[ \t]{0,3}(?:ne pas|diffusion|usage interne|propri(?:é|É|e)t(?:é|É|e))|document confidentiel[ \t]{0,3}(?:[-|:,.*<]|–|—|\n|$)|confidentiel et propri(?:é|É|e)taire|est[ea] (?:documento|archivo|c(?:ó|Ó|o)digo|mensaje) es (?:estrictamente |altamente )?confidencial(?=[ .,;!*<\n]|$)|documento confidencial[ \t]{0,3}(?:[-|:,.*<]|–|—|\n|$)|informaci(?:ó|Ó|o)n confidencial y (?:propietaria|de propiedad)|prohibida su (?:difusi(?:ó|Ó|o)n|distribuci(?:ó|Ó|o)n|reproducci(?:ó|Ó|o)n)[ \t]{0,3}(?:[-|:,.]|–|—)[ \t]{0,3}confidencial)/i,
    literals: ['vertraulich', 'geheimnis der', 'firmenintern', 'confidentiel', 'confidencial'],
    reach: [200, 128],
    examples: ['Dieses Dokument ist streng vertraulich und nur für Mitarbeiter bestimmt.', 'Vertraulich – nicht zur Weitergabe bestimmt', 'Ce document est strictement confidentiel.', '/* Confidentiel - ne pas diffuser */', 'Documento confidencial - propiedad de Acme', 'Este documento es confidencial.'],
    counterExamples: ['Das Dokument wird vertraulich behandelt.', 'Les documents confidentiels sont chiffrés', 'texto = "Documento confidencial"', 'la confidencialidad de los datos', 'vertraulich, integer und verfügbar'],
    advice,
    docs: european,
  },
  {
    shape: 'pattern',
    kind: 'leak',
    id: 'leak/says-confidential-asian',
    title: 'Text that calls itself confidential (Chinese, Japanese, Korean)',
    severity: 'high',
    pattern:
      /(?<![^\n])[^\n"'`=({]{0,60}?(?<secret>本(?:文档|文件|资料|資料|代码|源码|源代码|程序|项目|報告|报告)(?:内容)?(?:包含|含有|属于|屬於|为|為|系|係)[^\n"'“”。]{0,30}(?:商业秘密|商業秘密|营业秘密|營業秘密|机密|機密|保密|内部资料|內部資料)|(?:版权|版權|公司|内部|內部|机密|機密|保密)[^\n"'“”。]{1,30}(?:严禁|嚴禁|禁止|请勿|請勿|不得)(?:外传|外傳|外泄|外洩|对外传播|對外傳播)|(?:文档|文件)?(?:密级|密級|密等|保密级别|保密等级|機密等級)(?:\*\*)?[ \t]{0,3}(?:[:|]|：)[ \t]{0,3}(?:\*\*)?[ \t]{0,3}(?:内部|內部|秘密|机密|機密|绝密|絕密|极机密|極機密|密)(?=[ \t]{0,3}(?:[|*\r\n]|$))|本(?:資料|書|文書|ファイル|ドキュメント|コード)は(?:社外秘|部外秘|極秘|機密)(?:です|である|扱い|情報)|본 (?:문서|자료|파일|코드|소스)(?:은|는) (?:대외비|사외비|극비|기밀)|본 (?:문서|자료|파일)에는 [^\n"']{0,20}(?:영업비밀|기밀)|(?:此|该|該)(?:文档|文件|资料|資料|代码|源码|源代码|程序)(?:为|為|属于|屬於|系|係)(?:本公司|公司|我司|集团|集團|内部|內部|[A-Za-z]{2,20})?(?:的)?(?:商业秘密|商業秘密|机密|機密|内部资料|內部資料)|(?:本|この|当)(?:資料|文書|ファイル|ドキュメント|ソースコード|コード)は(?:社外秘|部外秘|極秘|機密)(?:情報|文書|資料|扱い)?(?:です|である|であり|とし|とする|に指定)|이 (?:문서|자료|파일|소스 코드|소스코드|코드)(?:은|는) (?:대외비|사외비|극비|기밀)(?: ?(?:문서|자료))?(?:입니다|이다|이며|로 |임)|(?:본|이) (?:문서|자료|파일|소스 코드|소스코드|코드)(?:은|는|에는) [^\n"']{0,12}(?:영업비밀|영업 비밀|기밀)(?: ?(?:정보|사항))?(?:를|을) (?:포함|담고))/,
    literals: ['商业秘密', '商業秘密', '营业秘密', '營業秘密', '机密', '機密', '保密', '内部资料', '內部資料', '外传', '外傳', '外泄', '外洩', '传播', '傳播', '密级', '密級', '密等', '社外秘', '部外秘', '極秘', '대외비', '사외비', '극비', '기밀', '영업비밀', '영업 비밀'],
    reach: [320, 200],
    examples: ['本文档包含公司商业秘密，未经授权不得复制', '* 版权所有 2024 某某公司，内部使用，禁止外传', '**文档密级**：秘密', '| 密级 | 机密 |', '本資料は社外秘です。', '/* 본 문서는 대외비입니다. */', '本文件含有營業秘密，未經授權不得揭露', '// 此代码为公司机密', 'この文書は機密です。', '本ドキュメントは社外秘とし、無断での複製を禁じます。', '이 문서는 대외비입니다.', '본 문서는 회사의 기밀 정보를 포함하고 있습니다.'],
    counterExamples: ['この文書は機密情報を扱う方法を説明します', '이 문서는 기밀 정보를 다루는 방법을 설명합니다', '该文件包含机密信息的配置项', '商业秘密保护法', '机密性、完整性、可用性', '社外秘の資料を扱う', '대외비 문서를 처리하는', 'text = "本文档属于机密"', '密级：'],
    advice,
    docs: asian,
  },
] satisfies Rule[];
