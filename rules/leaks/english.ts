import type { Rule } from '../../src/types.ts';
import { opener, opening, openingReach } from '../mark-place.ts';

// A mark counts where a document or a header carries it: after a line's start and comment signs, brackets or a few words.
// Inside a quoted string of code it is data, and a lone "confidential" or "internal use only" (common in API comments) is a word.
const docs = 'https://github.com/tightlip/tightlip/blob/main/docs/leaks.md#english';
const advice = 'Ask the owner of this file whether it may leave the company; move it to the internal repository, or remove the mark if it was released.';

export default [
  {
    shape: 'pattern',
    kind: 'leak',
    id: 'leak/confidential-header',
    title: 'Confidentiality header',
    severity: 'high',
    pattern: new RegExp(
      `(?<![^\\n])(?:${opener}|[^\\n"\`=({]{0,120}?)(?<secret>(?:strictly |highly |company |corporate |commercial(?:ly)? (?:in )?)?(?:proprietary\\s{0,3}(?:and|&|\\/|,|-)\\s{0,3}(?:strictly |highly |company )?confidential|confidential\\s{0,3}(?:and|&|\\/|,|-)\\s{0,3}(?:strictly |highly |company )?proprietary))(?![a-z]| information (?:means|shall|does|includes|disclosed))`,
      'i',
    ),
    // Every match holds both words; this is the rarer one.
    literals: ['proprietary'],
    reach: [openingReach, 128],
    examples: ['<h1 style="color:red">Proprietary and Confidential</h1>', '\\fancyfoot[C]{Proprietary and Confidential}', '// PROPRIETARY AND CONFIDENTIAL', ' * Confidential & Proprietary - Acme Corp.', '# Acme Company Confidential / Proprietary', 'Unauthorized copying is strictly prohibited. Proprietary and confidential'],
    counterExamples: ['const marks = ["proprietary and confidential"];', 'Proprietary and Confidential Information means any information', 'the client must be confidential', 'CONFIDENTIAL_CLIENT = true'],
    advice,
    docs,
  },
  {
    shape: 'pattern',
    kind: 'leak',
    id: 'leak/confidential-banner',
    title: 'Confidentiality banner',
    severity: 'high',
    pattern: new RegExp(
      `${opening}(?<secret>(?:(?:strictly|highly|most|company|corporate|business|client|commercial in)[ -](?:private (?:and|&) )?confidential|commercial[ -]in[ -]confidence|(?:(?:data|document|security|information) )?(?:classification|sensitivity|confidentiality(?: level)?|security class(?:ification)?)[ \\t]{0,3}:[ \\t]{0,3}["']?(?:strictly |highly |company[ -])?(?:confidential|restricted|secret|internal(?: use)? only)|confidential[ \\t]{0,3}(?:[-|:,.]|–|—)[ \\t]{0,3}(?:do not (?:distribute|share|forward|copy|disclose)|not for (?:distribution|release|disclosure)|internal(?: use)? only|for internal use only)|(?:restricted|sensitive|proprietary)[ \\t]{0,3}(?:[-|]|–|—)[ \\t]{0,3}(?:do not (?:distribute|share)|internal(?: use)? only|company confidential)|attorney[ -]client privileged?)(?![a-z]| (?:mode|data|is|are|level|label|means|clients?|computing|documents? (?:are|is|must|should|may)|information (?:is|must|should|may|that|in))(?![a-z])))[^\\n]{0,60}`,
      'i',
    ),
    literals: ['confidential', 'classification', 'sensitivity', 'security class', 'in confidence', 'in-confidence', 'client privilege', 'internal only', 'internal use only', 'do not distribute', 'do not share'],
    reach: [openingReach, 192],
    examples: ['STRICTLY CONFIDENTIAL', '// Company Confidential', '# Classification: Confidential', '<!-- CONFIDENTIAL - DO NOT DISTRIBUTE -->', '*** HIGHLY CONFIDENTIAL ***', '<footer>Strictly confidential</footer>', '\\fancyfoot[C]{Company Confidential}', 'Subject: [Strictly confidential] plan', 'COMMERCIAL IN CONFIDENCE', 'Restricted - internal only', 'Data classification: Restricted', 'Sensitivity: Highly Confidential'],
    counterExamples: ['const label = "Strictly Confidential";', 'class ConfidentialClient {}', 'We keep strictly confidentially stored data', 'classification: text-classification', '* Strictly confidential mode', '/* private: internal use only */', '<option>Strictly confidential</option>'],
    advice,
    docs,
  },
  {
    shape: 'pattern',
    kind: 'leak',
    id: 'leak/trade-secret',
    title: 'Trade secret notice',
    severity: 'high',
    pattern:
      /(?<secret>(?:this|the|these) (?:source code|source file|file|document|software|program|code|work|material|presentation|materials?)s? (?:is|are|contains?|constitutes?|embod(?:y|ies)|includes?|and its contents are) (?:the )?(?:(?:valuable|unpublished|strictly|highly|sole|exclusive|confidential|proprietary|secret|and|or|,|&) ){0,6}(?:trade secrets?|(?:confidential|proprietary)(?: (?:and|or|&) (?:confidential|proprietary|trade secret))?,? (?:information|property|material|data)) (?:of|belonging to|owned by) (?!the (?:licensor|disclosing)|a |an |any |another |third|its respective|their)[A-Z]?|all rights reserved[.,;]?[ \t]{1,3}(?:strictly |company )?(?:confidential|proprietary)(?= and |[.;,]|[ \t]{0,3}(?:\*|\r?\n|$)))/i,
    literals: ['trade secret', 'proprietary', 'confidential'],
    reach: [160, 192],
    examples: [
      '# This file contains proprietary and confidential information of Acme Inc.',
      'This software is the confidential and proprietary information of Example Systems',
      'This document contains trade secrets of Acme GmbH',
      '# Copyright (c) 2024 Acme Inc. All rights reserved. Confidential.',
    ],
    counterExamples: ['"Confidential Information" means trade secrets of the Disclosing Party', 'This software is free', 'may contain trade secrets of the licensor'],
    advice,
    docs,
  },
  {
    shape: 'pattern',
    kind: 'leak',
    id: 'leak/internal-only',
    title: 'Internal-use mark',
    severity: 'medium',
    confidence: 'medium',
    pattern:
      /(?<![^\n])[^\n"'`=({]{0,60}?(?<secret>(?:(?:[Cc]ompany|COMPANY|[Cc]orporate|CORPORATE|[A-Z][A-Za-z0-9&.]{1,30} (?:Inc|Corp|Ltd|LLC|GmbH|AG|SA|Co)\.?) (?:Internal(?: Use)?|internal use|INTERNAL(?: USE)?) (?:Only|only|ONLY)|(?:for |For |FOR )?(?:internal|Internal|INTERNAL) (?:use|Use|USE) (?:only|Only|ONLY)[ \t]{0,3}(?:[-.,:;|]|–|—)[ \t]{0,3}(?:do not (?:distribute|share|forward|copy|disclose|publish)|Do not (?:distribute|share|forward|copy|disclose|publish)|DO NOT (?:DISTRIBUTE|SHARE|FORWARD|COPY|DISCLOSE|PUBLISH)|not for (?:distribution|release)|Not for (?:distribution|release)|NOT FOR (?:DISTRIBUTION|RELEASE))))/,
    // Not the words alone, which comments are full of: reading this pattern takes V8 two milliseconds.
    literals: ['internal', 'Internal', 'INTERNAL'].flatMap((first) => ['use ', 'Use ', 'USE ', ...(first === 'internal' ? [] : [''])].flatMap((use) => ['only', 'Only', 'ONLY'].map((last) => `${first} ${use}${last}`))),
    reach: [160, 128],
    examples: ['// Company Internal Use Only', '# FOR INTERNAL USE ONLY - DO NOT DISTRIBUTE', 'Acme Corp Internal Use Only'],
    counterExamples: ['// For internal use only.', ' * @internal for internal use only', 'const banner = "Company Internal Only"', 'This method is for internal use only, call open() instead'],
    advice,
    docs,
  },
] satisfies Rule[];
