import type { Rule } from '../../src/types.ts';
import { opener, opening, openingReach } from '../mark-place.ts';

// TLP 2.0 (FIRST), US markings (ISOO, CUI registry), NATO and German equivalents (NATO security agreement, VSA annex VII).
const docs = 'https://github.com/tightlip/tightlip/blob/main/docs/leaks.md#classification';
const advice = 'Stop: do not push it. Tell the security officer, who decides where this document may be kept.';

export default [
  {
    shape: 'pattern',
    kind: 'leak',
    id: 'leak/tlp',
    title: 'Traffic Light Protocol mark that limits sharing',
    severity: 'high',
    pattern: new RegExp(`(?<![^\\n])(?:${opener}|[^\\n"'\`=({|]{0,40}?)(?<secret>TLP[ \\t]{0,2}:[ \\t]{0,2}(?:RED|AMBER(?:\\+STRICT)?))(?=[ \\t]{0,4}(?:[-*#).,;:!\\]\\r\\n<}]|–|—|$))`),
    literals: ['TLP'],
    reach: [openingReach, 64],
    examples: ['TLP:RED', '# Distribution: TLP:AMBER+STRICT', '> TLP: AMBER', '<footer class="tlp">TLP:RED</footer>', '\\fancyfoot[C]{TLP:AMBER}'],
    counterExamples: ['TLP:CLEAR', 'TLP:GREEN', 'TLP:RED means that nobody else may know', '| TLP:RED | not for disclosure |', "levels = ['TLP:RED', 'TLP:AMBER']", 'if (label === "TLP:RED")'],
    advice,
    docs,
  },
  {
    shape: 'pattern',
    kind: 'leak',
    id: 'leak/us-classification',
    title: 'US government classification mark',
    severity: 'critical',
    pattern:
      new RegExp(`${opening}(?<secret>(?:TOP SECRET|SECRET|CONFIDENTIAL)\\/\\/(?:[A-Z][A-Z0-9 -]{1,20}\\/{1,2}){0,4}(?:NOFORN|ORCON|REL TO [A-Z]{3}|SI|TK|HCS|FOUO|NF|X1|PROPIN)|(?:TS|S|C)\\/\\/(?:NF|NOFORN|SI|TK)|CUI\\/\\/(?:SP-)?[A-Z]{2,8}|UNCLASSIFIED\\/\\/(?:FOR OFFICIAL USE ONLY|FOUO)|(?:DISTRIBUTION STATEMENT|Distribution Statement) [B-F]\\.[ \\t]{1,2}Distribution (?:authorized|AUTHORIZED)|(?:DISTRIBUTION STATEMENT|Distribution Statement) [B-F](?=\\*{0,3}(?:\\r?\\n|$)))(?![A-Za-z0-9_'"\`])`),
    reach: [openingReach, 160],
    literals: ['SECRET//', 'CONFIDENTIAL//', 'TS//', 'S//', 'C//', 'CUI//', 'UNCLASSIFIED//', 'DISTRIBUTION STATEMENT', 'Distribution Statement'],
    examples: ['TOP SECRET//SI//NOFORN', '(S//NF)', 'CUI//SP-PRVCY', 'SECRET//REL TO USA', '<p>TOP SECRET//SI//NOFORN</p>', '% SECRET//NOFORN'],
    counterExamples: ['const SECRET//x', 'HTTPS//NFC', 'marks.add("SECRET//NOFORN")'],
    advice,
    docs,
  },
  {
    shape: 'pattern',
    kind: 'leak',
    id: 'leak/nato-classification',
    title: 'NATO or German government classification mark',
    severity: 'critical',
    pattern:
      /(?<![^\n])[^\n"'`=({]{0,40}?(?<secret>COSMIC TOP SECRET|NATO (?:SECRET|CONFIDENTIAL|RESTRICTED)|VS[ -]?(?:(?:[-]|–) ?)?(?:NUR F(?:Ü|UE)R DEN DIENSTGEBRAUCH|Nur f(?:ü|ue)r den Dienstgebrauch|NfD|NFD|VERTRAULICH)|EU (?:TOP SECRET|SECRET|CONFIDENTIAL|RESTRICTED)|(?:TRES|TRÈS) SECRET UE)(?![A-Za-z0-9_'"`])/,
    literals: ['COSMIC TOP SECRET', 'NATO ', 'VS-N', 'VS N', 'VS - N', 'VS – N', 'VS-V', 'VS V', 'EU TOP', 'EU SECRET', 'EU CONF', 'EU REST', 'SECRET UE'],
    examples: ['NATO RESTRICTED', '# VS-NUR FÜR DEN DIENSTGEBRAUCH', 'VS-NfD', 'COSMIC TOP SECRET'],
    counterExamples: ['NATO SECRETARY', 'VS-NFDX', 'levels = ["NATO SECRET"]'],
    advice,
    docs,
  },
  {
    shape: 'pattern',
    kind: 'leak',
    id: 'leak/sensitivity-label',
    title: 'Microsoft sensitivity label in document properties',
    severity: 'medium',
    confidence: 'medium',
    // MSIP_Label_<guid>_Enabled: the key that data-loss prevention looks for (learn.microsoft.com, concept-mip-metadata).
    pattern: /(?<secret>MSIP_Label_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}_(?:Enabled|SiteId))(?=[^0-9a-z_])/,
    literals: ['MSIP_Label_'],
    examples: [(random) => `<property name="MSIP_Label_${random.run('hex-lower', 8)}-${random.run('hex-lower', 4)}-${random.run('hex-lower', 4)}-${random.run('hex-lower', 4)}-${random.run('hex-lower', 12)}_Enabled">`],
    counterExamples: ['MSIP_Label_<guid>_Enabled', 'MSIP_Label_'],
    advice: 'The document carries a company label: ask its owner whether it may be published; labels are removed in the Office application, not by renaming the file.',
    docs,
  },
] satisfies Rule[];
