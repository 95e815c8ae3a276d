import { lineComment } from './languages.ts';
import { type Look, type Subject, failed, passed } from './subject.ts';

/** No body is a placeholder that was not one before. */
export const checkStubs: Look = (subject) => {
  const { form, after, answer, kind, instruction, selected } = subject;
  if (form !== 'replacement' || kind === 'document' || after === null || answer.body.trim() === '') return [];
  const wish = instruction.replace(
    /\b(?:implement|fill|complete|finish|resolve|replace|do|write|remove|finalise|finalize)\w*(?: (?:in|out|up|the|this|that|these|all|my|your|missing|current|existing))* (?:\W?todos?!?\W?|stubs?|placeholders?|skeletons?|bod(?:y|ies)|interface|scaffold)\b|\binstead of\b.*/gi,
    '',
  );
  if (
    /\b(?:no-?op|does nothing|do nothing|empty (?:function|method|class|body)|stub|skeleton|placeholder|scaffold|abstract|interface|protocol|not implemented|notimplemented|todo)\b/i.test(
      wish,
    )
  )
    return [];
  const text = after.parsed.text.slice(after.range.start, after.range.end);
  const fresh = stubsIn(text) - stubsIn(selected);
  if (fresh > 0) return [failed('stub', 'A body is a placeholder: it only says that it is not implemented.')];
  if (kind === 'generate') {
    const hollow = hollowBody(subject, text);
    if (hollow !== null) return [failed('stub', hollow)];
    if (stubsIn(text) > 0 && stubsIn(selected) > 0 && stubsIn(text) >= stubsIn(selected)) {
      return [failed('stub', 'The placeholder that was to be filled in is still there.')];
    }
  }
  return [passed('stub', 'No body is a placeholder.')];
};

const unimplemented =
  /\bthrow new (?:\w+\.)?\w*(?:Error|Exception)\w*\(\s*(?:["'`][^"'`\n]{0,60}(?:not (?:yet )?(?:been )?implement|unimplement|todo|implement me)[^"'`\n]*["'`])|\b(?:throw new |raise )(?:\w+\.)*(?:NotImplemented(?:Error|Exception)|UnsupportedOperationException|NotSupportedException)\b(?!\(\s*f?["'`][^"'`\n]*(?:\$\{|\{|%))|\b(?:todo|unimplemented)!\s*[([{]|\bpanic\w*!?\s*\(\s*["'`][^"'`\n]{0,40}(?:not (?:yet )?implement|unimplement|todo|implement me)|\braise\s+["'][^"'\n]{0,40}not (?:yet )?implement|\berrors\.New\(\s*"[^"\n]{0,40}not (?:yet )?implement|\b(?:echo|print|printf)\b[^\n]{0,30}\bnot (?:yet )?implemented/gi;

function stubsIn(text: string): number {
  return [...text.matchAll(unimplemented)].length;
}

const bareValue =
  /^(?:\[\]|\{\}|nil|null|None|""|''|0|false|vec!\[\]|(?:Vec|String|HashMap)::new\(\)|Ok\(\(\)\))$/;

/** All the reply's code is heads and bodies that do nothing. */
function hollowBody({ source }: Subject, text: string): string | null {
  const comment = lineComment(source.languageId);
  const lines = text
    .replace(/"""[\s\S]*?"""|'''[\s\S]*?'''/g, '')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && (!comment.test(line) || /^#!/.test(line)));
  if (lines.length === 0) return 'The reply holds only comments.';
  const heads =
    /^(?:@|(?:export |default |public |private |protected |internal |static |async |pub |inline |final |abstract |override )*(?:function|def|fn|func|class)\b|[{}]$|end$|(?:function )?[\w:-]+ ?\(\) ?\{?$|\)|(?!(?:return|yield|await|throw|raise|echo|print|puts|go|defer|local|new|delete)\b)\w[\w<>[\], ]* \w+\([^;]*\)\s*\{?$)/;
  const method =
    /^(?!(?:if|for|while|switch|catch|foreach|match|with|return)\b)(?:(?:async|static|get|set|public|private|protected|override|readonly) )*[\w$#]+\s*(?:<[^>]*>)?\([^;]*\)(?:\s*:\s*[^=;{]+)?\s*\{$/;
  const empty =
    /^(?:pass|\.\.\.|return(?: (?:null|None|nil|undefined|0|""|''|\[\]|\{\}|false|False|true|True))?;?|\}|\{|end|:|true)$/;
  const work = lines.filter((line) => !heads.test(line) && !method.test(line) && !empty.test(line));
  const opener = source.languageId === 'python' ? /[{:=]\s*\S+.*[^{:]$/ : /[{=]\s*\S+.*[^{:]$/;
  const oneLine = lines.some(
    (line) =>
      heads.test(line) &&
      opener.test(line.replace(/\([^)]*\)/g, '')) &&
      !/\{\s*\}\s*;?$|:\s*(?:pass|\.\.\.)$/.test(line),
  );
  const functions = lines.filter(
    (line) => /\b(?:function|def|fn|func)\b|\(\) ?\{$|\)\s*\{$|=>/.test(line) || method.test(line),
  ).length;
  // The last value of a body is its result, in some languages without a word for it.
  const told = text.split('\n').filter((line) => comment.test(line.trim())).length;
  if (functions > 0 && told > 1 && work.length > 0 && work.every((line) => bareValue.test(line)))
    return 'The body only gives a constant, and says in comments what it was to do.';
  const placeholder =
    lines.some((line) => empty.test(line) && !/^[{}]$|^end$/.test(line)) ||
    lines.some((line) => /\{\s*\}$/.test(line));
  if (functions > 0 && work.length === 0 && !oneLine && (placeholder || lines.length <= functions * 2 + 1))
    return 'The body does nothing.';
  return null;
}
