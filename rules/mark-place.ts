// Where marks stand. Sources of expressions: what a document writes around a mark is the same in all languages.

/** Signs of comments, lines and list marks of a heading, and brackets. An apostrophe opens a comment of Visual Basic, a string elsewhere. */
const signs = String.raw`\/\/|\/\*{1,2}|\*{1,3}|#{1,6}|--|;{1,3}|!{1,2}|<!--|%{1,2}|>|"""|'''|'(?=[ \t])|REM(?=[ \t])|:{2}(?=[ \t])|\|(?=[ \t](?:\*\*)?(?:Data |Document |Security |Information )?(?:Classification|Sensitivity|Confidentiality|Protective))|[-=|+_*~]{2,40}|\[|\(|【|（|〔|＜|≪|《|「|■|◆|●|※`;
/** Elements that hold text of a document; not those of forms and tables, which name levels to choose from. */
const tag = String.raw`<(?:html|head|body|header|footer|main|section|div|p|h[1-6]|b|strong|em|i|u|center|title|font|big|small|span|blockquote|marquee|svg|text)(?: [^<>\n]{0,120})?>|<meta name=["'](?:classification|sensitivity|confidentiality)["'] content=["']`;
const command = String.raw`\\[A-Za-z]{2,24}(?:\[[^\]\n]{0,20}\])?\{`;
const subject = String.raw`(?:Subject|Betreff|Objet|Asunto|Assunto|Oggetto|Тема|主题|主題|件名|제목):[ \t]{0,2}(?:(?:Re|RE|Fwd|FW|AW|WG|TR):[ \t]{0,2}){0,2}`;
const label = String.raw`(?:[Dd]ata |[Dd]ocument |[Ss]ecurity |[Ii]nformation )?(?:[Cc]lassification|[Ss]ensitivity|[Cc]onfidentiality|[Pp]rotective marking|[Ww]atermark|[Hh]eader|[Ff]ooter)(?:\*\*)?[ \t]?[:|](?:\*\*)?[ \t]?["']?`;

const bracket = String.raw`\[|\(|【|（|＜|「`;

/** What may stand between the start of a line and a mark: signs, brackets, tags, a command of TeX; the subject of a mail; a label. */
export const opener = String.raw`(?:[ \t]{0,40}(?:(?:${signs})[ \t]{0,8}){0,3}(?:(?:${tag}|${command})[ \t]{0,8}){0,3}(?:${bracket})?(?:${label}(?:${bracket})?)?|${subject}(?:${bracket})?)`;

/** The same from the start of a line on. */
export const opening = `(?<![^\\n])${opener}`;

/** How many bytes that usually is at most: what is looked at in front of each word of a mark costs time by its length. */
export const openingReach = 240;

/** What may stand between a mark and the end of its line when it stands alone: an end of the same kind. */
export const alone = String.raw`(?=[ \t]{0,8}(?:\][ \t]|(?:\*{1,3}\/?|-->|[-=|+_*#~]{2,40}|"""|'''|["'.!)\]#|]|】|）|〕|＞|≫|》|」)?(?:<\/|\}|[ \t]?\/?>|[ \t]{0,8}(?:\r?\n|$))))`;
