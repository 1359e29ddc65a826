import type { Rule } from '../../src/types.ts';
import { alone, opening, openingReach } from '../mark-place.ts';

// What marks say about who may read a text, without a word for secret. They are words of ordinary comments, too: `src/detect/marks.ts` counts them only where they
// stand alone, in documents and at the head of a file, and takes them for doubtful unless they are in capitals or behind a label.
const docs = 'https://github.com/tightlip/tightlip/blob/main/docs/leaks.md#restricted-use';

export default [
  {
    shape: 'pattern',
    kind: 'leak',
    id: 'leak/restricted-use',
    title: 'Mark that restricts who may read a text',
    severity: 'medium',
    confidence: 'medium',
    pattern: new RegExp(
      `${opening}(?<secret>(?:(?:for |company )?internal use only|not for (?:public|external|general) (?:release|distribution|disclosure|use)|do not (?:distribute|share)(?: externally| outside (?:of )?the company)?|company (?:internal|private|proprietary)|trade secrets?|for official use only|controlled unclassified information|official[ -]sensitive|classification[ \\t]{0,3}:[ \\t]{0,3}(?:company[ -])?internal|[a-z][a-z0-9.&]{1,20} internal[ \\t]{0,3}(?:[-:]|–|—)[ \\t]{0,3}do not (?:distribute|share)|vertraulich|nicht (?:zur weitergabe|weitergeben)|nur f(?:ü|Ü|ue)r den dienstgebrauch|confidentiel|usage interne|ne pas diffuser|confidencial|informaci(?:ó|Ó|o)n confidencial|uso interno|no (?:distribuir|difundir)|n(?:ã|Ã|a)o (?:distribuir|divulgar)|documento confidencial|riservato|non divulgare))${alone}`,
      'i',
    ),
    literals: [
      'internal use only', 'not for public', 'not for external', 'not for general', 'do not distribute', 'do not share', 'company internal', 'company private', 'company proprietary', 'trade secret',
      'official use only', 'unclassified information', 'official-sensitive', 'official sensitive', 'classification', 'vertraulich', 'weitergabe', 'weitergeben', 'dienstgebrauch', 'confidentiel', 'usage interne', 'ne pas diffuser',
      'confidencial', 'uso interno', 'no distribuir', 'no difundir', 'distribuir', 'divulgar', 'riservato',
    ],
    reach: [openingReach, 128],
    examples: ['INTERNAL USE ONLY', '=== FOR INTERNAL USE ONLY ===', '# NOT FOR PUBLIC RELEASE', 'Classification: Internal', 'Vertraulich', '// Usage interne', 'Uso interno', 'No distribuir', 'Company Internal', 'TRADE SECRET'],
    counterExamples: ['Do not distribute these files to others.', 'label = "Uso interno"', '<option>Vertraulich</option>', 'not for general use in loops', '- internal use only'],
    advice: 'Ask the owner of this file whether it may leave the company; move it to the internal repository, or remove the mark if it was released.',
    docs,
  },
] satisfies Rule[];
