/** Whether a test puts a mock in the place of what it is to test, so that it only tests the mock. */
export function isMocked(name: string, code: string): boolean {
  const n = name.replace(/[^\w]/g, '\\$&');
  const stands = [
    String.raw`\b(?:const|let|var)\s+${n}\s*=\s*(?:jest|vi|sinon|mock|td)\.(?:fn|stub|mock|func|fake)\b`,
    String.raw`\bspyOn\(\s*[\w.]+\s*,\s*['"]${n}['"]\s*\)\s*\.\s*mock(?:Return|Resolved|Rejected|Implementation)`,
    String.raw`\bsinon\.stub\(\s*[\w.]+\s*,\s*['"]${n}['"]\s*\)`,
    String.raw`\b(?:jest|vi)\.(?:mock|doMock)\([^;]*?=>[^;]*?(?<![\w$.])${n}\s*:`,
    String.raw`\bpatch(?:\.object)?\(\s*(?:["'][\w.]*\b${n}["']|[\w.]+\s*,\s*["']${n}["'])`,
    String.raw`\b(?:\w+\.)*${n}\s*=\s*(?:\w+\.)?(?:Magic|Async)?Mock\(`,
    String.raw`\b\w+\.${n}\.(?:return_value|side_effect)\s*=(?!=)`,
    String.raw`\b(?:when|given|doReturn\([^)]*\)\.when)\(\s*\w+\)?\.${n}\(`,
    String.raw`\bSetup(?:Get)?\(\s*\w+\s*=>\s*\w+\.${n}\b`,
    String.raw`\b(?:allow|expect)\(\s*\w+\s*\)\.to\s+receive\(:${n}\)`,
    String.raw`->method\(\s*['"]${n}['"]\s*\)`,
    String.raw`\.stubs?\(\s*:${n}\b`,
  ];
  return stands.some((form) => new RegExp(form).test(code)) || isCalledOnMock(n, code);
}

/** Every call of a method is on something that is a mock as a whole. */
function isCalledOnMock(name: string, code: string): boolean {
  const mocks = new Set(
    [
      ...code.matchAll(
        /(\$?\w+)\s*=\s*(?:\w+\.)?(?:(?:Magic|Async)?Mock|mock|createMock|instance_double|create_autospec)\(|(\w+)\s*=\s*\$this->createMock\(/g,
      ),
    ].map((match) => match[1] ?? match[2] ?? ''),
  );
  const calls = [...code.matchAll(new RegExp(`(\\$?\\w+)(?:\\.|->)${name}\\(`, 'g'))];
  return mocks.size > 0 && calls.length > 0 && calls.every(([, on = '']) => mocks.has(on));
}

/** Whether the test file defines a name itself, in other words than the selection does. */
export function isRewritten(name: string, code: string, selected: string): boolean {
  const n = name.replace(/[^\w]/g, '\\$&');
  const head = new RegExp(
    String.raw`^(?:export\s+)?(?:async\s+)?(?:pub\s+)?(?:function|def|func|fn)\s+${n}\b.*$|^(?:export\s+)?(?:const|let)\s+${n}\s*=\s*(?:async\s*)?(?:\([^)]*\)|\w+)\s*=>.*$|^${n}\s*\(\)\s*\{.*$`,
    'm',
  ).exec(code);
  if (head === null) return false;
  const lines = code.slice(head.index).split('\n');
  const end = lines.findIndex((line, at) => at > 0 && /^\S/.test(line));
  const own = lines.slice(0, end === -1 ? lines.length : end);
  const had = new Set(selected.split('\n').map((line) => line.trim().replace(/^export\s+/, '')));
  return own.some((line) => {
    const bare = line.trim().replace(/^export\s+/, '');
    return bare !== '' && !had.has(bare);
  });
}
