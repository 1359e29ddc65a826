import type { Rule } from '../../src/types.ts';
import { alone, opening, openingReach } from '../mark-place.ts';

// What says of a text that other people's data is in it. The same words are prose about data protection: they count where they stand alone or go on to say what must
// not be done, and `src/detect/marks.ts` takes them for doubtful unless they are in capitals, as it does with restrictions of use.
const kept = '(?:[ \\t]{0,3}(?:[-:;.,|]|–|—|，|、|（|\\()[ \\t]{0,3}(?:do not|not for|must not|handle|keep|delete|strictly|confidential|restricted|internal|nicht|vertraulich|intern|ne pas|confidentie|no |nicht zur|riservat|严禁|禁止|请勿|保密|取扱|持出|유출|취급)|[ \\t]and must not )';
const english =
  '(?:this (?:file|document|dataset|data ?set|export|dump|spreadsheet|report|message|folder) )?contains? (?:confidential |sensitive |real |live |production )?(?:(?:customer|client|patient|employee|personal|cardholder|payment card) (?:data|information|records)|personally identifiable information|protected health information|pii|phi)(?: \\((?:pii|phi|pci)\\))?';
const names = '(?:(?:customer|client|patient|employee|personal|cardholder) data|pii|protected health information|kundendaten|patientendaten|donn(?:é|É|e)es (?:clients?|personnelles)|datos (?:de clientes|personales)|dati personali|dados pessoais)';
const european =
  'enth(?:ä|Ä|ae)lt (?:personenbezogene daten|kundendaten|patientendaten)|contient des donn(?:é|É|e)es (?:personnelles|(?:de )?clients?|(?:de |des )?patients?|de sant(?:é|É|e))|contiene datos (?:personales|de (?:clientes|pacientes))|cont(?:é|É|e)m dados (?:pessoais|de clientes)|contiene dati (?:personali|(?:dei|di) clienti|sensibili)|(?:С|с)одержит (?:персональные данные|данные клиентов)|СОДЕРЖИТ ПЕРСОНАЛЬНЫЕ ДАННЫЕ';
const asian =
  '(?:包含|含有|含)(?:客户|客戶|用户|用戶|个人|個人)(?:敏感)?(?:数据|數據|信息|資訊|资料|資料|隐私)|(?:客户|客戶|用户|个人)(?:数据|信息|资料|資料)[ ，,]{0,3}(?:严禁|嚴禁|禁止|请勿|請勿)(?:外传|外傳|外泄)|(?:個人情報|顧客情報|顧客データ)(?:を含む|含む|・?取扱注意|・?取り扱い注意)|【(?:個人情報|顧客情報)】|(?:고객|개인) ?정보 ?(?:포함|취급 ?주의|유출 ?금지)';

export default [
  {
    shape: 'pattern',
    kind: 'leak',
    id: 'leak/customer-data',
    title: 'Mark of a text with data of customers or other people',
    severity: 'high',
    confidence: 'medium',
    pattern: new RegExp(`${opening}(?<secret>(?:${english}|(?:customer|client|patient) confidential|${european}|${asian})(?:(?=${kept})|${alone})|${names}${kept})`, 'i'),
    literals: [
      'customer data', 'client data', 'patient data', 'employee data', 'personal data', 'cardholder data', 'customer information', 'client information', 'patient information', 'employee information', 'personal information', 'cardholder information',
      'payment card', 'patient records', 'customer records', 'client records', 'employee records', 'identifiable information', 'health information', 's pii', 'n pii', 'e pii', 'contain phi', 'contains phi', 'confidential phi', 'sensitive phi', 'real phi', 'live phi', 'production phi', 'pii:', 'pii -', 'pii –', 'customer confidential', 'client confidential', 'patient confidential',
      'personenbezogene daten', 'kundendaten', 'patientendaten', 'contient des donn', 'es client', 'es personnelles', 'datos personales', 'datos de ', 'dados pessoais', 'dados de clientes', 'dati personali', 'dati dei', 'dati di', 'dati sensibili',
      'персональные данные', 'данные клиентов', 'ПЕРСОНАЛЬНЫЕ',
      ...['客户', '客戶', '用户', '用戶', '个人', '個人'].flatMap((whose) => [`含${whose}`, `含有${whose}`]), '外传', '外傳', '外泄',
      '個人情報を含', '個人情報含', '個人情報取', '個人情報・', '顧客情報', '顧客データ', '【個人情報】', '정보 포함', '정보포함', '정보 취급', '정보취급', '정보 유출', '정보유출',
    ],
    reach: [openingReach, 192],
    examples: [
      'Contains customer data - do not share', '# CONTAINS PII', 'This file contains personal data. Do not distribute.', 'PII: do not distribute', 'Customer Confidential', 'Enthält Kundendaten - nicht weitergeben', 'Contient des données personnelles', 'Contiene datos de clientes',
      'Содержит персональные данные', '-- 包含客户数据', '客户数据 严禁外传', '個人情報を含む', '【個人情報】', '개인정보 포함',
    ],
    counterExamples: ['The export contains customer data and is encrypted.', '# contains PII? returns True', '- Contains PII', 'label = "Contains PII"', ' * Contains customer data access objects.', '该接口返回的结果包含个人信息，请注意。', 'このテーブルには個人情報を含むカラムがあります。'],
    advice: 'Ask whoever answers for these data: keep them out of the repository, also out of its history, and use made-up ones in their place.',
    docs: 'https://github.com/tightlip/tightlip/blob/main/docs/leaks.md#customer-data',
  },
] satisfies Rule[];
