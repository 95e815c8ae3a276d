/** Walks the main journey headless in the real VS Code, and says what was decided at each step. */
import { demoAnswers } from '../test/demoAnswers.ts';
import { journeys } from '../test/e2e/journeys.ts';
import { startWindow } from '../test/e2e/window.ts';
import { readStoredLedger } from '../test/storedLedger.ts';
import type { StoredRow } from '../src/core/ledger.ts';
import { formatUsd } from '../src/core/money.ts';
import { packageVsix } from './package.ts';

/** True when every step did what it says. */
export async function tour(): Promise<boolean> {
  console.log('The models’ answers are a demo: recorded, from a provider on this machine.');
  const window = await startWindow({
    vsix: await packageVsix(),
    openFile: 'src/coupons.ts',
    provider: { answers: demoAnswers, label: 'Demo (recorded answers)' },
  });
  let shown = 0;
  try {
    for (const [index, journey] of journeys.entries()) {
      console.log(`\n${index + 1} of ${journeys.length}: ${journey.title}`);
      await journey.walk(window);
      await window.screenshot(`tour-${index + 1}`);
      const rows = readStoredLedger(window.server.userFolder);
      for (const row of rows.slice(shown)) console.log(`   ${line(row)}`);
      shown = rows.length;
    }
    console.log('\nEvery step did what it says. Screenshots are in out/screenshots/.');
    return true;
  } catch (error) {
    await window.screenshot('tour-failed');
    console.error(error);
    console.error('\nThe tour stopped here; out/screenshots/tour-failed.png shows the window.');
    return false;
  } finally {
    await window.close();
  }
}

function line(row: StoredRow): string {
  switch (row.type) {
    case 'task':
      return `task         ${row.kind}, ${row.complexity}: ${row.reasons.join('; ')}`;
    case 'plan':
      return `plan         ${row.reasons.join('; ')}`;
    case 'reservation':
      return `reservation  ${row.model}, at most ${formatUsd(row.amount)}`;
    case 'attempt':
      return `attempt      ${row.model} (${row.tier}, ${row.source}): ${formatUsd(row.cost)}${row.failure === null ? '' : `, ${row.failure.message}`}`;
    case 'verdict': {
      const checks = row.checks.map((check) => `${check.check} ${check.result}`).join(', ');
      const because = row.checks.flatMap((check) => (check.result === 'fail' ? [check.because] : []));
      return [`verdict      ${row.verdict} (${checks})`, ...because].join('\n                ');
    }
    case 'refusal':
      return `refusal      ${row.because}`;
    case 'write-off':
      return `write-off    ${row.model}: ${formatUsd(row.cost)}`;
    case 'outcome':
      return `outcome      ${row.outcome}: ${row.because}`;
    case 'alert':
      return `alert        ${row.because}`;
  }
}
