import type { Rule } from '../../src/types.ts';
import { opening, openingReach } from '../mark-place.ts';

// German, French and Spanish company marks. One word alone ("vertraulich", "confidentiel") is prose: the mark stands alone
// on its line, in brackets, after a label, or with a second word that only marks have.
const docs = 'https://github.com/tightlip/tightlip/blob/main/docs/leaks.md#german-french-spanish';
const advice = 'Ask the owner of this file whether it may leave the company; move it to the internal repository, or remove the mark if it was released.';

export default [
  {
    shape: 'pattern',
    kind: 'leak',
    id: 'leak/german-confidential',
    title: 'German confidentiality mark',
    severity: 'high',
    pattern: new RegExp(
      `${opening}(?<secret>streng(?:stens)? (?:vertraulich|geheim)|nur f(?:ü|Ü|ue)r (?:den )?(?:internen|firmeninternen|dienstlichen) gebrauch|nur (?:zum internen gebrauch|zur internen verwendung)|firmenvertraulich(?=[ \\t]{0,3}(?:$|\\r?\\n|<\\/|\\}|(?:[-:!.*]|–|—)))|nicht zur weitergabe bestimmt|(?:firmen)?intern[ \\t]{0,3}(?:[-:|]|–|—)[ \\t]{0,3}nicht (?:zur weitergabe|weitergeben)|(?:firmen|betriebs|gesch(?:ä|Ä|ae)fts)geheimnis(?=[ \\t]{0,3}(?:$|\\r?\\n|<\\/|\\}|(?:[-:!.*]|–|—)))|(?:vertraulichkeit|schutzklasse|klassifizierung|vertraulichkeitsstufe)[ \\t]{0,3}:[ \\t]{0,3}(?:streng )?(?:vertraulich|geheim|intern))(?!(?:[a-z]|ä|Ä|ö|Ö|ü|Ü))`,
      'i',
    ),
    literals: ['streng', 'internen', 'dienstlichen', 'firmenvertraulich', 'weitergabe', 'weitergeben', 'firmengeheimnis', 'betriebsgeheimnis', 'geheimnis', 'vertraulichkeit', 'schutzklasse', 'klassifizierung'],
    reach: [openingReach, 128],
    examples: ['// Streng vertraulich', '# Nur für den internen Gebrauch', 'Klassifizierung: Vertraulich', 'BETRIEBSGEHEIMNIS', 'Intern - nicht weitergeben', '<footer>Streng vertraulich</footer>', '\\lfoot{Streng vertraulich}', 'Nur zur internen Verwendung'],
    counterExamples: ['Die Daten werden streng vertraulicher behandelt', 'label = "Streng vertraulich"', 'vertraulich', 'Das Betriebsgeheimnis der Firma'],
    advice,
    docs,
  },
  {
    shape: 'pattern',
    kind: 'leak',
    id: 'leak/french-confidential',
    title: 'French confidentiality mark',
    severity: 'high',
    pattern: new RegExp(
      `${opening}(?<secret>(?:strictement|hautement) confidentiel(?:le)?|diffusion restreinte|confidentiel[ \\t]{1,2}(?:entreprise|soci(?:é|É|e)t(?:é|É|e)|d(?:é|É|e)fense)|(?:(?:à|À|a) |pour )?usage (?:strictement )?interne(?: uniquement| exclusivement)(?=[ ]|$|\\r?\\n|<\\/|\\}|(?:[-:!.*]|–|—))|(?:document )?r(?:é|É|e)serv(?:é|É|e)e?s? (?:(?:à|À|a) (?:un |l')?)usage (?:strictement )?interne(?=[ \\t]{0,3}(?:$|\\r?\\n|<\\/|\\}|(?:[-:!.*]|–|—)))|(?:tr(?:è|È|e)s confidentiel|propri(?:é|É|e)t(?:é|É|e) confidentielle de [a-z0-9.&-]{2,30})(?=[ \\t]{0,3}(?:$|\\r?\\n|<\\/|\\}|(?:[-:!.*]|–|—)))|secret des affaires(?=[ \\t]{0,3}(?:$|\\r?\\n|<\\/|\\}|(?:[-:!.*]|–|—)))|(?:classification|confidentialit(?:é|É|e))[ \\t]{0,3}:[ \\t]{0,3}(?:confidentiel|restreint|secret))(?!(?:[a-z]|é|É|è|È|à|À))`,
      'i',
    ),
    literals: ['confidentiel', 'diffusion restreinte', 'usage interne', 'usage strictement interne', 'secret des affaires', 'classification', 'confidentialit'],
    reach: [openingReach, 128],
    examples: ['STRICTEMENT CONFIDENTIEL', '# Diffusion restreinte', 'Classification : Confidentiel', '// Confidentiel entreprise', 'Usage interne uniquement -', '# Usage interne uniquement\nimport os', '<p>Strictement confidentiel</p>', '// Réservé à un usage interne', 'TRÈS CONFIDENTIEL'],
    counterExamples: ['Vos données sont strictement confidentielles et', 'label: "Strictement confidentiel"', 'un usage interne du module', 'confidentiel'],
    advice,
    docs,
  },
  {
    shape: 'pattern',
    kind: 'leak',
    id: 'leak/spanish-confidential',
    title: 'Spanish confidentiality mark',
    severity: 'high',
    pattern: new RegExp(
      `${opening}(?<secret>(?:estrictamente|altamente) confidencial|confidencial[ \\t]{0,3}(?:[-:|]|–|—)[ \\t]{0,3}(?:no (?:distribuir|divulgar|difundir|compartir)|uso interno)|(?:solo|sólo|SÓLO|exclusivamente) para uso interno|(?:de |para )?uso (?:exclusivo )?interno exclusivamente|uso (?:interno exclusivo|exclusivamente interno)(?=[ \\t]{0,3}(?:$|\\r?\\n|<\\/|\\}|(?:[-:!.*]|–|—)))|difusi(?:ó|Ó|o)n (?:limitada|restringida)(?=[ \\t]{0,3}(?:$|\\r?\\n|<\\/|\\}|(?:[-:!.*]|–|—)))|propiedad confidencial de [a-z0-9.&-]{2,30}(?=[ \\t]{0,3}(?:$|\\r?\\n|<\\/|\\}|(?:[-:!.*]|–|—)))|secreto (?:comercial|empresarial|industrial)(?=[ \\t]{0,3}(?:$|\\r?\\n|<\\/|\\}|(?:[-:!.*]|–|—)))|(?:clasificaci(?:ó|Ó|o)n|confidencialidad)[ \\t]{0,3}:[ \\t]{0,3}(?:confidencial|restringido|secreto|reservado))(?!(?:[a-z]|á|Á|é|É|í|Í|ó|Ó|ú|Ú|ñ|Ñ))`,
      'i',
    ),
    literals: ['confidencial', 'uso interno', 'interno exclusivamente', 'interno exclusivo', 'exclusivamente interno', ' limitada', ' restringida', 'secreto', 'clasificaci'],
    reach: [openingReach, 128],
    examples: ['ESTRICTAMENTE CONFIDENCIAL', '// Confidencial - No distribuir', '# Sólo para uso interno', 'Clasificación: Confidencial', '<p>Estrictamente confidencial</p>', 'Difusión limitada', '# Uso exclusivamente interno'],
    counterExamples: ['La información es estrictamente confidencialmente', 'titulo = "Estrictamente confidencial"', 'confidencial', 'método para uso interno de la clase'],
    advice,
    docs,
  },
] satisfies Rule[];
