import { type Look, failed, notApplicable, passed } from './subject.ts';

/** A fault that anybody who reads the code sees, and the words by which a review would speak of it. */
interface Glaring {
  readonly languages: RegExp;
  readonly fault: RegExp;
  readonly told: RegExp;
  readonly what: string;
}

const script = /^(?:type|java)script(?:react)?$/;
const any = /./;

const glaring: readonly Glaring[] = [
  {
    languages: any,
    fault:
      /["'`](?:SELECT|INSERT INTO|UPDATE|DELETE FROM)\b[^"`\n]*(?:["']\s*(?:\+|\.|%|<<)\s*\$?\w|\$\{|\{\$|#\{|'\$\w|'%s'["'\s)]*%)|f["'](?:SELECT|INSERT|UPDATE|DELETE)\b[^"\n]*\{/i,
    told: /inject|param|prepared|placeholder|bind|sanitiz|escap|interpolat|concat|\bquery\b.*(?:string|unsafe)/i,
    what: 'a value written into an SQL query',
  },
  {
    languages: any,
    fault: /\b(?:md5|sha1|MD5|SHA1)\s*\(\s*\$?[\w[\]'".>-]*(?:pass|pw|pwd)\w*/i,
    told: /md5|sha1|hash|bcrypt|argon|password_/i,
    what: 'a password in a weak hash',
  },
  {
    languages: script,
    fault: /\b(\w+)\s*<=\s*([\w.]+)\.length\s*;[^{}]*\{[^{}]*\2\[\1\]/,
    told: /<=|off.by.one|one (?:too|step|past|more)|out of (?:bounds|range)|undefined|past the end|last iteration|bound/i,
    what: 'a loop one step past the end',
  },
  {
    languages: script,
    fault: /dangerouslySetInnerHTML|\.innerHTML\s*=\s*[^'"`;]*\w/,
    told: /dangerously|innerHTML|xss|saniti[sz]|escap|html/i,
    what: 'text put into the page as markup',
  },
  {
    languages: any,
    fault: /(?<![\w.])eval\s*\(\s*\$?[a-zA-Z_]/,
    told: /eval|arbitrary|inject|execut/i,
    what: '`eval` of a value',
  },
  {
    languages: /^java$/,
    fault: /[!=]=\s*"[^"\n]+"|"[^"\n]+"\s*==/,
    told: /equals|==|identity|reference|compar/i,
    what: 'texts compared with `==`',
  },
  {
    languages: /^(?:cpp|c)$/,
    fault: /while\s*\(\s*!\s*(?:feof\s*\(|\w+\.eof\()/,
    told: /feof|eof|twice|last line|end of (?:the )?file|loop/i,
    what: 'a loop that asks for the end of the file too early',
  },
  {
    languages: /^(?:cpp|c)$/,
    fault: /\bnew\s+\w+\s*\[[\s\S]*\bdelete\s+(?!\[)\w/,
    told: /delete|leak|free|new|smart pointer|unique_ptr|vector|raii|mismatch/i,
    what: '`delete` of what `new[]` made',
  },
  {
    languages: /^(?:cpp|c)$/,
    fault: /\b(?:gets|strcpy|strcat|sprintf)\s*\(/,
    told: /overflow|buffer|snprintf|strncpy|bound|length|gets|strcpy|sprintf|unsafe|size|std::string/i,
    what: 'a copy without regard to the size of its buffer',
  },
  {
    languages: /^shellscript$/,
    fault: /^\s*cd\s+\$\w+\s*$[\s\S]*\brm -rf?\b|\brm -rf?\s+\$\w+/m,
    told: /quot|cd\b.*(?:fail|check|\|\||exit|set -e)|set -e|rm\b|unset|empty|wrong (?:dir|folder)|spaces/i,
    what: '`rm` after a `cd` that may fail, or of a name without quotes',
  },
  {
    languages: any,
    fault: /\b(?:password|passwd|secret|api_?key|token)\w*\s*[:=]+\s*["'][^"'\s$]{8,}["']/i,
    told: /hard.?coded|secret|credential|environment|config|vault|env\b|plain.?text|password/i,
    what: 'a secret in the code',
  },
  {
    languages: /^(?:ruby|python)$/,
    fault:
      /\.each do \|\w+\|\s*\n\s*\w+ = [A-Z]\w*\.find\(|for \w+ in [^\n]+:\n\s+\w+ = [\w.]*(?:objects\.get|query\.get|session\.query)\(/,
    told: /n ?\+ ?1|quer(?:y|ies)|include|preload|eager|batch|in_batches|where|one by one|each (?:user|id)|single|join|load/i,
    what: 'one query for each thing of a list',
  },
];

/** A review of code with a fault that anybody sees speaks of it, or at least of something that weighs as much. */
export const checkGlaring: Look = ({ kind, answer, selected, source }) => {
  if (kind !== 'review' || answer.body.trim() === '') return [];
  const code = selected.replace(
    /\/\*[\s\S]*?\*\/|(?<![:"'`\w])\/\/.*$|^[ \t]*#(?![![]|include|define).*$/gm,
    ' ',
  );
  const found = glaring.filter(
    ({ languages, fault }) => languages.test(source.languageId) && fault.test(code),
  );
  if (found.length === 0) return [notApplicable('glaring', 'The code has no fault that shows at once.')];
  const missed = found.filter(({ told }) => !told.test(answer.body));
  const [first] = missed;
  // Who saw one of several read the code.
  if (first === undefined || missed.length < found.length)
    return [passed('glaring', 'The review speaks of what shows at once.', false)];
  return [failed('glaring', `The review does not see ${first.what}.`, false)];
};
