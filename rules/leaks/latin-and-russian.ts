import type { Rule } from '../../src/types.ts';
import { alone, opening, openingReach } from '../mark-place.ts';

// Portuguese, Italian and Russian company marks, by the same principle as German, French and Spanish ones.
const docs = 'https://github.com/tightlip/tightlip/blob/main/docs/leaks.md#portuguese-italian-russian';
const advice = 'Ask the owner of this file whether it may leave the company; move it to the internal repository, or remove the mark if it was released.';

export default [
  {
    shape: 'pattern',
    kind: 'leak',
    id: 'leak/portuguese-confidential',
    title: 'Portuguese confidentiality mark',
    severity: 'high',
    pattern: new RegExp(
      `${opening}(?<secret>(?:estritamente|altamente) confidencial|confidencial[ \\t]{0,3}(?:[-:|]|–|—)[ \\t]{0,3}n(?:ã|Ã|a)o (?:distribuir|divulgar|compartilhar)|(?:somente|apenas|exclusivamente|exclusivo) para uso interno|uso exclusivamente interno|est[ea] (?:documento|arquivo|c(?:ó|Ó|o)digo) (?:é|É) (?:estritamente )?confidencial|segredo (?:comercial|industrial|empresarial)${alone}|(?:classifica(?:ç|Ç|c)(?:ã|Ã|a)o|confidencialidade)[ \\t]{0,3}:[ \\t]{0,3}(?:confidencial|restrito|secreto|reservado))(?!(?:[a-z]|á|é|í|ó|ú|ã|ç))`,
      'i',
    ),
    literals: ['confidencial', 'uso interno', 'exclusivamente interno', 'segredo', 'restrito', 'secreto', 'reservado'],
    reach: [openingReach, 128],
    examples: ['ESTRITAMENTE CONFIDENCIAL', '// Confidencial - não distribuir', '# Somente para uso interno', 'Classificação: Restrito', 'Este documento é confidencial.', '<p>Estritamente confidencial</p>'],
    counterExamples: ['Seus dados são estritamente confidenciais', 'titulo = "Estritamente confidencial"', 'confidencial', 'método para uso interno da classe'],
    advice,
    docs,
  },
  {
    shape: 'pattern',
    kind: 'leak',
    id: 'leak/italian-confidential',
    title: 'Italian confidentiality mark',
    severity: 'high',
    pattern: new RegExp(
      `${opening}(?<secret>strettamente (?:riservato|confidenziale)|riservato e confidenziale|(?:esclusivamente |solo |soltanto )(?:per|ad) uso interno|ad (?:esclusivo )?uso (?:esclusivamente )?interno${alone}|(?:documento|materiale) (?:riservato|confidenziale)${alone}|quest[oa] (?:documento|file|codice) (?:è|È|e') (?:strettamente )?(?:riservato|confidenziale)|(?:riservato|confidenziale)[ \\t]{0,3}(?:[-:|]|–|—)[ \\t]{0,3}non (?:divulgare|distribuire|diffondere)|segreto (?:aziendale|industriale|commerciale)${alone}|(?:classificazione|riservatezza)[ \\t]{0,3}:[ \\t]{0,3}(?:riservato|confidenziale|segreto))(?!(?:[a-z]|à|è|é|ì|ò|ù))`,
      'i',
    ),
    literals: ['riservato', 'confidenziale', 'uso interno', 'uso esclusivamente interno', 'segreto'],
    reach: [openingReach, 128],
    examples: ['STRETTAMENTE RISERVATO', '// Riservato e confidenziale', '# Ad uso interno', 'Documento riservato', 'Questo documento è riservato ai dipendenti.', 'Classificazione: Riservato'],
    counterExamples: ['I suoi dati sono strettamente riservati', 'titolo = "Strettamente riservato"', 'riservato', 'Documento riservato agli amministratori', 'metodo ad uso interno della classe'],
    advice,
    docs,
  },
  {
    shape: 'pattern',
    kind: 'leak',
    id: 'leak/russian-confidential',
    title: 'Russian confidentiality mark',
    severity: 'high',
    pattern: new RegExp(
      `${opening}(?<secret>(?:(?:С|с)трого (?:К|к)онфиденциально|СТРОГО КОНФИДЕНЦИАЛЬНО|(?:К|к)онфиденциально|(?:К|к)оммерческая тайна|КОММЕРЧЕСКАЯ ТАЙНА|(?:С|с)овершенно секретно|СОВЕРШЕННО СЕКРЕТНО|(?:Д|д)ля (?:служебного|внутреннего) (?:пользования|использования)|ДЛЯ (?:СЛУЖЕБНОГО|ВНУТРЕННЕГО) (?:ПОЛЬЗОВАНИЯ|ИСПОЛЬЗОВАНИЯ)|(?:Т|т)олько для (?:внутреннего|служебного) (?:использования|пользования)|ТОЛЬКО ДЛЯ (?:ВНУТРЕННЕГО|СЛУЖЕБНОГО) (?:ИСПОЛЬЗОВАНИЯ|ПОЛЬЗОВАНИЯ)|(?:Д|д)окумент (?:конфиденциален|содержит коммерческую тайну)|(?:Н|н)е для распространения|НЕ ДЛЯ РАСПРОСТРАНЕНИЯ)${alone}|(?:Г|г)риф(?: секретности| конфиденциальности)?[ \\t]{0,3}:[ \\t]{0,3}(?:К|к|С|с|Д|д))`,
    ),
    literals: ['онфиденциально', 'оммерческая тайна', 'КОНФИДЕНЦИАЛЬНО', 'КОММЕРЧЕСКАЯ ТАЙНА', 'овершенно секретно', 'СОВЕРШЕННО СЕКРЕТНО', 'ля служебного', 'ля внутреннего', 'ДЛЯ СЛУЖЕБНОГО', 'ДЛЯ ВНУТРЕННЕГО', 'конфиденциален', 'коммерческую тайну', 'е для распространения', 'НЕ ДЛЯ РАСПРОСТРАНЕНИЯ', 'риф'],
    reach: [openingReach, 160],
    examples: ['Строго конфиденциально', '// Конфиденциально', '# Коммерческая тайна', 'ДЛЯ СЛУЖЕБНОГО ПОЛЬЗОВАНИЯ', 'Только для внутреннего использования', 'Гриф: Конфиденциально'],
    counterExamples: ['Ваши данные строго конфиденциальны', 'title = "Строго конфиденциально"', 'Коммерческая тайна охраняется законом', 'Настройки конфиденциальности'],
    advice,
    docs,
  },
] satisfies Rule[];
