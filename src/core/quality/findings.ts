/** A review that praises, without a word that is about this code or about anything that could be wrong with it. */
export function onlyPraises(prose: string, selected: string): boolean {
  if (!praise.test(prose) || fault.test(prose.replace(praise, ' '))) return false;
  const own = new Set((selected.match(/[A-Za-z_$][\w$]{2,}/g) ?? []).filter((word) => !anyCode.test(word)));
  const said = prose.match(/[A-Za-z_$][\w$]*/g) ?? [];
  return !said.some((word) => own.has(word)) && !/`[^`]+`|\bline \d/.test(prose);
}

const praise =
  /\b(?:looks? (?:really |very |pretty |all )?(?:good|great|fine|ok|okay|solid|clean|correct|nice)|lgtm|no (?:issues?|problems?|bugs?|changes?|complaints?|concerns?)(?: (?:found|needed|here|at all))?|well[- ](?:written|structured|organi[sz]ed|done)|(?:great|nice|good|excellent|clean|solid|impressive|beautiful|elegant|awesome) (?:code|job|work|stuff|piece|function|solution|implementation|style)|is (?:very |really )?(?:fine|good|great|clean|solid|readable|elegant)|ship it|approved?|nothing to (?:add|change|complain)|keep (?:it )?up|easy to (?:read|follow|understand))\b/gi;

/** What a review says of code that it has looked at. */
const fault =
  /\b(?:bugs?|leak\w*|overflow\w*|null|nil|none|undefined|dangling|race|inject\w*|unsafe|wrong|incorrect\w*|fails?|crash\w*|throws?|exception\w*|missing|never|however|but|consider|should|could|would|instead|because|since|edge|boundary|empty|complexity|O\(|quadratic|linear|lock\w*|thread\w*|mutat\w*|valid\w*|escap\w*|check(?:s|ed)|handles?|covers?|except|minor|nit|suggest\w*|negative|zero|duplicate\w*|unless)\b/i;

const anyCode =
  /^(?:the|and|for|not|but|use|this|that|with|from|new|get|set|add|var|let|const|return|true|false|null|none|string|number|int|char|list|map|type|class|function|def|value|name|names|key|item|items|data|file|code|text|line|size|error|result|test|void|bool|static|public|private|async|await|import|export|case|one|does|good|clean|short|clear|style|format|formatting|structure|read|write|print|print|end|auto|struct|self|object|array|input|output|message|method|module|work|works|change|changes|needed|thing|things)$/i;
