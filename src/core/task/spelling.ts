/**
 * The keyword a word was meant to be, or null. One slip (a letter too many, too few, wrong or swapped) is forgiven
 * in words of four letters and more, two from nine on; never where the word itself is a common one.
 */
export function respell(word: string, keywords: ReadonlySet<string>): string | null {
  if (keywords.has(word)) return word;
  if (word.length < 3 || commonWords.has(word) || !/^[a-z]+$/.test(word)) return null;
  const most = word.length >= 9 ? 2 : 1;
  let best: string | null = null;
  let least = most + 1;
  for (const keyword of keywords) {
    if (keyword.length < 3 || Math.abs(keyword.length - word.length) > most) continue;
    const swapped = isSwap(word, keyword);
    // Short words have many neighbours: only swapped letters are slips there.
    if (Math.min(keyword.length, word.length) < 5 && !swapped) continue;
    if (keyword[0] !== word[0] && !swapped) continue;
    const slips = swapped ? 1 : distance(word, keyword, most);
    if (slips < least) [best, least] = [keyword, slips];
  }
  return best;
}

/** Words near a keyword that mean something else. */
const commonWords: ReadonlySet<string> = new Set(
  (
    'text next best rest list mix six fits form from file fill field find fine line lines code node mode made name same ' +
    'docks does done dots commit commits common command commend content context contest correctly connect collect ' +
    'covered over cover recover remote removed removes reviewer preview view views viewer previews extra exact extracts ' +
    'explained explains example examples exploit explore export expand expect documents tester tested tests tasted ' +
    'written white while waste right write writes cleaner clear clearer cleaned clean clever create created creates ' +
    'great treat add adds added odd and build built builds bold make makes maker take takes mark use uses used user ' +
    'users case cases cased caches cached each move moved movie merge merged charge change changed changes chance ' +
    'chase convert converted concert format formats formal formed forms inline online outline spilt spit spot sort short ' +
    'port part post test tests profile profit print prints point points paint check checks checked cheek track stack ' +
    'slack ' +
    'crack class rate rated date data update updates upload update solve solved salve resolve resolved revolve replace ' +
    'replaced replaces reduce reduced reduces reused reuse produce produced tune turn turns tuned true type typed types ' +
    'unit units unite edit exit wrap warp swap snap trap drop drops dropped prop props crop grid bring string strong ' +
    'improved improves import imports imported simpler simple sample samples complete completed compete compile compiled ' +
    'compiles finish finished fetch patch batch match latch watch search insert inserts invert assert asserts assess ' +
    'access accept accepts except debugger tight tidy tiny flat float flow slow show shows how who why when where which ' +
    'what that then than this these those there their here were where with within without worth word words work works ' +
    'cache index'
  ).split(/\s+/),
);

/** Two neighbouring letters swapped, all else equal. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const first = [...a].findIndex((letter, index) => letter !== b[index]);
  return (
    first >= 0 &&
    a[first] === b[first + 1] &&
    a[first + 1] === b[first] &&
    a.slice(first + 2) === b.slice(first + 2)
  );
}

/** Levenshtein's distance with swaps of neighbours as one slip; above `most` it only says so. */
function distance(a: string, b: string, most: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[b.length] ?? most + 1;
}
