import { numberWords } from '../numberWords.ts';
import { short } from './sentences.ts';

const numbers: Readonly<Record<string, string>> = { one: '1', ...numberWords };

/** A default that the code gives otherwise. */
export function wrongDefault(code: string, told: readonly string[]): string | null {
  const defaults = new Map<string, string>();
  for (const [, name = '', value = ''] of code
    .slice(0, 1500)
    .matchAll(
      /[($,\s{]\$?(\w+)\s*(?::\s*[\w<>[\]| ?.]+)?\s*(?:=|:-)\s*(-?\d[\d_.]*|"[^"\n]*"|'[^'\n]*'|true|false|True|False|\/[\w/.-]+)(?=\s*[,)}\n;])/g,
    ))
    defaults.set(name, value);
  if (defaults.size === 0) return null;
  const spoken =
    /`?\$?(\w+)`?\s+(?:parameter |argument )?(?:is (?:optional and )?)?(?:defaults?|defaulting) (?:to|is|of|being)\s+`?(-?\d[\d_.,]*|"[^"`]*"|'[^'`]*'|true|false|\/[\w/.-]+|one|two|three|four|five|six|seven|eight|nine|ten)\b`?/gi;
  for (const sentence of told) {
    for (const [whole, name = '', said = ''] of sentence.matchAll(spoken)) {
      const given = defaults.get(name);
      if (given !== undefined && !sameValue(given, said) && !code.includes(plain(said)))
        return `The reply gives \`${name}\` another default than the code: "${short(whole)}"`;
    }
    const [, flag = '', value = ''] =
      /`(\w+)\s*=\s*([\w."']+)`\s*\((?:which is )?the default/.exec(sentence) ?? [];
    const usual = defaults.get(flag);
    if (usual !== undefined && !sameValue(usual, value))
      return `The reply gives \`${flag}\` another default than the code: \`${usual}\`.`;
    const path = /`(\/[\w/.-]+)`\s+(?:as|is|by|being)\s+(?:the |its )?default/i.exec(sentence)?.[1];
    if (path !== undefined && !code.includes(path) && [...defaults.values()].some((v) => v.startsWith('/')))
      return `The reply speaks of a default that the code does not have: \`${path}\`.`;
  }
  return null;
}

function plain(value: string): string {
  return (numbers[value.toLowerCase()] ?? value).replace(/^["']|["']$|[_,]/g, '');
}

/** The same value, or the same length of time or size in another unit. */
function sameValue(given: string, said: string): boolean {
  const [a, b] = [plain(given), plain(said)];
  if (a.toLowerCase() === b.toLowerCase()) return true;
  const ratio = Number(a) / Number(b);
  return [1000, 60, 60_000, 3600, 3_600_000, 1024, 1_048_576, 100, 24].some(
    (unit) => ratio === unit || ratio === 1 / unit,
  );
}

const upwards =
  /\b(?:ascending|increasing|lowest first|smallest first|youngest first|oldest first(?= by age\b)|from (?:low|small)\w* to)\b/i;
const downwards =
  /\b(?:descending|decreasing|highest first|largest first|biggest first|from (?:high|larg|big)\w* to)\b/i;

/** Says up where the only sorting of the code goes down, or the other way round. */
export function wrongOrder(code: string, told: readonly string[]): string | null {
  const order = orderOf(code);
  if (order === null) return null;
  const prose = told.join('\n');
  const [up, down] = [upwards.test(prose), downwards.test(prose)];
  if (up === down || (order === 'up') === up) return null;
  const sentence = told.find((s) => upwards.test(s) || downwards.test(s)) ?? '';
  return /\b(?:not|n['’]t|reverse)\b/i.test(sentence)
    ? null
    : `The code sorts the other way round than the reply says: "${short(sentence)}"`;
}

function orderOf(code: string): 'up' | 'down' | null {
  const sorts = code.match(
    /\b(?:sort|sorted|sort_by|toSorted|usort|uasort|OrderBy|OrderByDescending|ThenBy\w*|sort!|sort_unstable\w*|sort_by_key|Slice|SliceStable|SortFunc|stable_sort|sorted_by|rsort|arsort|krsort|asort|ksort|reverse\w*|Reverse|reversed|reverseOrder|max|min)\b/g,
  );
  if (sorts?.length !== 1) return null;
  const [word = ''] = sorts;
  if (/^(?:OrderByDescending|rsort|arsort|krsort)$/.test(word)) return 'down';
  if (/^(?:OrderBy|asort|ksort)$/.test(word)) return 'up';
  const compared =
    /\(?\s*\$?(\w+)\s*(?::\s*\w+)?,\s*\$?(\w+)\s*(?::\s*\w+)?\)?\s*(?:=>|->)\s*\$?(\w+)[\w.>$()[\]'"-]*?\s*(?:-|<=>|\.localeCompare\(|\.compareTo\(|\.cmp\()\s*\$?(\w+)/.exec(
      code,
    ) ??
    /\|\s*(\w+)\s*,\s*(\w+)\s*\|\s*(\w+)[\w.()[\]:]*\s*(?:<=>|\.(?:cmp|partial_cmp|total_cmp)\()\s*&?(\w+)/.exec(
      code,
    );
  if (compared !== null) {
    const [, a, b, first, second] = compared;
    if (first === a && second === b) return 'up';
    return first === b && second === a ? 'down' : null;
  }
  const byIndex = /func\((\w+), (\w+) int\) bool \{\s*return [^<>\n]*\b\1\b[^<>\n]*([<>])[^<>\n]*\b\2\b/.exec(
    code,
  );
  if (byIndex !== null) return byIndex[3] === '<' ? 'up' : 'down';
  if (/^sorted$|^sort$/.test(word) && /reverse\s*=\s*True/.test(code)) return 'down';
  if (/^sorted$/.test(word) && !/key\s*=|lambda|cmp/.test(code)) return 'up';
  return null;
}
