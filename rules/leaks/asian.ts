import type { Rule } from '../../src/types.ts';
import { opening, openingReach } from '../mark-place.ts';

// Chinese state secrets have a statutory form, level ★ term (GB/T 9704); company words, Japanese 社外秘 and Korean 대외비 are
// only marks where they stand alone, in brackets or after a label: CJK has no word boundary, and these words occur in prose.
const docs = 'https://github.com/tightlip/tightlip/blob/main/docs/leaks.md#chinese-japanese-korean';
const advice = 'Ask the owner of this file whether it may leave the company; move it to the internal repository, or remove the mark if it was released.';

export default [
  {
    shape: 'pattern',
    kind: 'leak',
    id: 'leak/chinese-state-secret',
    title: 'Chinese state secret mark',
    severity: 'critical',
    pattern: /(?<secret>(?:绝密|機密|机密|秘密|絕密)[ \t]{0,2}★[ \t]{0,2}(?:[0-9]{1,2}[ \t]{0,1}(?:年|个月|個月)|长期|長期)?)/,
    literals: ['★'],
    reach: [32, 32],
    examples: ['机密★5年', '绝密★长期', '秘密 ★ 1年'],
    counterExamples: ['★ 收藏', '机密', '评分★5'],
    advice: 'Stop: do not push it. Tell the security officer, who decides where this document may be kept.',
    docs,
  },
  {
    shape: 'pattern',
    kind: 'leak',
    id: 'leak/chinese-confidential',
    title: 'Chinese confidentiality mark',
    severity: 'high',
    pattern: new RegExp(
      `${opening}(?:(?:密级|保密级别|保密等级|文档密级|文件密级|密級|機密等級|安全级别|文档级别)[ \\t]{0,2}(?::|：)[ \\t]{0,2})?(?<secret>(?:公司|企业|企業|商业|商業|高度|严格|嚴格)?(?:绝密|絕密|机密|機密)(?:文件|资料|資料|信息|資訊|文档)?|极机密|極機密|(?:公司|企业|企業)(?:机密|機密)|(?:公司|仅限|僅限|仅供|僅供)?(?:内部|內部)(?:资料|資料|文件|文档|文檔|使用|公开|参考|參考)|商业秘密|商業秘密|(?:商业|商業)(?:机密|機密)|(?:严禁|嚴禁|禁止|请勿|請勿)(?:外传|外傳|外泄|外洩|对外传播)|注意保密|保密文件|核心商密|普通商密|(?:版权所有|版權所有)[ \\t,]{0,3}(?:，)?(?:内部|內部)(?:资料|資料|文件))(?:[ \\t]{1,4}(?:注意保密|注意保存|妥善保管))?[ \\t]{0,4}(?:(?:严禁|嚴禁|禁止|请勿|請勿|不得|未经|未經)|】|\\]|\\)|）|〕|》|」|-->|<\\/|\\}|\\*|[-=|#]{2}|[#"']|,|，|。|!|！|;|；|\\||\\r?\\n|$)`,
    ),
    literals: ['绝密', '絕密', '机密', '機密', '内部', '內部', '商业秘密', '商業秘密', '外传', '外傳', '外泄', '外洩', '对外传播', '注意保密', '保密文件', '商密'],
    reach: [openingReach, 128],
    examples: ['【内部资料】', '// 内部资料，请勿外传', '密级：机密', '# 商业秘密', '機密文件', '【內部使用】', '内部资料 注意保密', '<footer>内部资料</footer>', '核心商密', '版权所有 内部资料'],
    counterExamples: ['机密计算是一种技术', '使用内部资料进行测试的方法', 'const level = "机密"', '这是内部使用的函数', '密级'],
    advice,
    docs,
  },
  {
    shape: 'pattern',
    kind: 'leak',
    id: 'leak/japanese-confidential',
    title: 'Japanese confidentiality mark',
    severity: 'high',
    pattern: new RegExp(
      `${opening}(?:(?:機密区分|秘密区分|機密レベル|取扱区分|情報区分|区分)[ \\t]{0,2}(?::|：)[ \\t]{0,2}|(?:Confidential|CONFIDENTIAL)(?:[ \\t]{0,3}[\\/|・][ \\t]{0,3}|[ \\t]{1,3})|(?:転載禁止|複製禁止|無断転載禁止|持出禁止|持ち出し禁止)(?:・|、|[ \\t]{1,3})|取扱注意[ \\t]{0,3}（)?(?<secret>(?:極秘|社外秘|部外秘)(?:資料|文書|情報)?|部外秘|関係者外秘|関係社外秘|(?:関係者|社内)限(?:り|定)?|㊙|マル秘|社外持出(?:し)?(?:厳禁|禁止)|取扱注意|機密(?:情報|文書|資料))(?:(?:[ \\t]{1,3}|・|　)(?:取扱注意|持出禁止|持ち出し禁止|転載禁止|複製禁止|無断転載禁止))?[ \\t]{0,4}(?:：|:|（|】|\\]|\\)|）|＞|≫|》|」|-->|<\\/|\\}|\\*|[-=|#]{2}|[#"']|、|。|!|！|\\||\\r?\\n|$)`,
    ),
    literals: ['極秘', '社外秘', '部外秘', '関係者外秘', '関係社外秘', '関係者限', '社内限', '㊙', 'マル秘', '社外持出', '取扱注意', '機密'],
    reach: [openingReach, 96],
    examples: ['【社外秘】', '// 社外秘', '機密区分：極秘', '# 取扱注意', '＜関係者外秘＞', 'CONFIDENTIAL 社外秘', '社外秘 取扱注意', '社外秘資料', '転載禁止・社外秘', '<p>社外秘</p>'],
    counterExamples: ['社外秘の情報を扱う方法', 'label = "社外秘"', '機密情報を暗号化する関数', '極秘に進める'],
    advice,
    docs,
  },
  {
    shape: 'pattern',
    kind: 'leak',
    id: 'leak/korean-confidential',
    title: 'Korean confidentiality mark',
    severity: 'high',
    pattern: new RegExp(
      `${opening}(?:(?:보안등급|비밀등급|문서등급|보안 등급)[ \\t]{0,2}:[ \\t]{0,2})?(?<secret>(?:대외비|사외비|극비|기밀|보안)(?: |)(?:문서|자료)|대외비|사외비|극비|사내한|내부(?: |)(?:자료|문서|용)|기밀(?=[ \\t]{0,3}(?:\\]|】|\\)|<\\/|\\}|-->|\\*|\\r?\\n|$))|(?:회사|사내)(?: |)기밀|내부(?: |)전용|사내(?: |)전용|외부(?: |)유출(?: |)금지|[123]급(?: |)비밀|영업(?: |)비밀)[ \\t]{0,4}(?:-|–|】|\\]|\\)|>|」|-->|<\\/|\\}|\\*|[-=|#]{2}|[#"']|,|\\.|!|\\||\\r?\\n|$)`,
    ),
    literals: ['대외비', '사외비', '극비', '사내한', '내부', '사내', '유출', '급비밀', '급 비밀', '영업', '기밀', '보안'],
    reach: [openingReach, 96],
    examples: ['[대외비]', '// 대외비', '보안등급: 극비', '# 외부 유출 금지', '1급 비밀', '대외비 문서', '# 보안문서', '내부 자료', '<p>대외비</p>'],
    counterExamples: ['대외비 문서를 처리하는 방법', 'label = "대외비"', '영업비밀을 보호하는', '내부 함수'],
    advice,
    docs,
  },
] satisfies Rule[];
