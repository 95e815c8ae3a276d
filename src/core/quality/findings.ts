import { sentencesOf } from './sentences.ts';

/** A review that praises, without a sentence that is about this code or about anything that could be wrong with it. */
export function onlyPraises(prose: string, selected: string): boolean {
  const sentences = sentencesOf(prose);
  if (!sentences.some((sentence) => praise.test(sentence))) return false;
  const own = new Set((selected.match(/[A-Za-z_$][\w$]+/g) ?? []).filter((word) => !anyCode.test(word)));
  return !sentences.some((sentence) => says(sentence, own));
}

/** Whether a sentence tells of a fault, or of what this code does, without only calling it good. */
function says(sentence: string, own: ReadonlySet<string>): boolean {
  const rest = sentence.replace(content, ' ');
  if (fault.test(rest)) return true;
  const named =
    (sentence.match(/[A-Za-z_$][\w$]*/g) ?? []).some((word) => own.has(word)) ||
    /`[^`]+`|\blines? \d/.test(sentence);
  return named && (!praise.test(sentence) || deed.test(sentence));
}

/** Words that call something good. */
const praise =
  /\b(?:looks? (?:really |very |pretty |all )*(?:good|great|fine|ok|okay|solid|clean|correct|nice|production)|lgtm|no (?:real |obvious |major )?(?:issues?|problems?|bugs?|changes?|complaints?|concerns?|remarks?|comments?)|well[- ](?:written|structured|organi[sz]ed|done|documented|thought|named)|great|nice(?:ly)?|excellent|impressive|beautiful\w*|elegant\w*|awesome|perfect\w*|lovely|love|superb|amazing|brilliant|wonderful|fantastic|good (?:code|job|work|script|function|stuff|style|choice|practices?|use|example)|(?:is|are|seems?|looks?|reads?|everything)(?: \w+){0,3} (?:fine|good|great|clean|solid|readable|elegant|neat|short|clear|tidy|compact|concise|idiomatic|consistent|descriptive|simple|sensibl[ey]|sound|easy|in order|typed|modern|maintainable|straightforward|naturally|documented|right|on point|nice)|ship it|approved?|nothing to|thumbs up|keep (?:it )?up|easy (?:to|on)|well|clean|solid|neat|tidy|best practices?|i (?:really )?like|sieht (?:gut|super)|sehr gut|gut gemacht|tr[èe]s bien|bon travail|beau code|muy bien|buen trabajo|excelente)\b|👍|🎉|🚀|👏|💯/i;

/** Praise in words that would otherwise tell of a fault. */
const content =
  /\b(?:i )?would(?:n['’]t| not)?(?: \w+)? (?:merge|approve|ship|change (?:a thing|anything|nothing))\b[^.!]*|\bthread[- ]safe\b|\bnothing (?:to|i would|that|is|stands)\b[^.!,]*|\bno (?:\w+ )?(?:issues?|problems?|bugs?|changes?|complaints?|concerns?|remarks?|errors?|faults?)\b(?: (?:found|needed|required|here|at all))?|\bwithout (?:reservations?|hesitation|changes)\b|\b(?:could|can)(?:n['’]t| not)? (?:find|see|spot)\b[^.!]*|\bfind problems\b|\bbest practices?\b|\bdoes (?:exactly )?what (?:it|its name) says\b|\bcould(?:n['’]t| not) be (?:better|clearer|cleaner)\b/gi;

/** What a review says of code that it has looked at. */
const fault =
  /\b(?:bugs?|leak\w*|overflow\w*|null|nil|none|undefined|dangling|race|inject\w*|unsafe|wrong|incorrect\w*|fails?|crash\w*|throws?|exception\w*|missing|never|however|but|although|though|consider|should|could|would|may|might|instead|because|since|edge|boundary|empty|complexity|O\(|quadratic|linear|lock\w*|thread\w*|mutat\w*|escap\w*|except|minor|nit|suggest\w*|negative|zero|duplicate\w*|unless|lacks?|not|n['’]t|only|unused|deadlock\w*|slow|rename|replace|add|too|wenn|aber|fehlt|sollte|mais|devrait|manque|pero|falta|deber[ií]a)\b|n['’]t\b/i;

/** What code does, beyond being good. */
const deed =
  /\b(?:released|skips?|skipped|guards?|guarded|checks?|checked|handles?|handled|keeps?|kept|avoids?|prevents?|returns?|copie[sd]|closes?|closed|rejects?|validates?|escapes?|reported|bounds?|before|after|on both|so that|so)\b/i;

const anyCode =
  /^(?:the|and|for|not|but|use|this|that|with|from|new|get|set|add|var|let|const|return|true|false|null|none|string|number|int|char|list|map|type|class|function|def|value|name|names|key|item|items|data|file|code|text|line|size|error|result|test|void|bool|static|public|private|async|await|import|export|case|one|does|good|clean|short|clear|style|format|formatting|structure|read|write|print|end|auto|struct|self|object|array|input|output|message|method|module|work|works|change|changes|needed|thing|things|in|of|to|is|as|if|it|on|do|be|at|a|an|i|or|src|by|no|up|go|std|local|echo|then|fi)$/i;
