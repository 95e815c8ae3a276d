import assert from 'node:assert/strict';
import { localDay, machineClock } from '../../../src/editor/clock.ts';

describe('the clock', () => {
  it('names the local calendar day, one minute before midnight too', () => {
    assert.equal(localDay(new Date(2026, 0, 5, 0, 0).getTime()), '2026-01-05');
    assert.equal(localDay(new Date(2026, 11, 31, 23, 59).getTime()), '2026-12-31');
  });

  describe('where clocks change', () => {
    const zone = process.env['TZ'];
    afterEach(() => {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    });

    /** How long each local day lasts, in hours, from the days that its half hours are said to belong to. */
    const hoursOf = (timeZone: string, fromUtc: string, toUtc: string): Readonly<Record<string, number>> => {
      process.env['TZ'] = timeZone;
      const hours: Record<string, number> = {};
      for (let at = Date.parse(fromUtc); at < Date.parse(toUtc); at += 1_800_000) {
        const day = localDay(at);
        hours[day] = (hours[day] ?? 0) + 0.5;
      }
      return hours;
    };

    it('gives the day on which summer time begins 23 hours, and the one on which it ends 25', () => {
      const york = hoursOf('America/New_York', '2026-03-08T05:00:00Z', '2026-03-10T04:00:00Z');
      assert.deepEqual(york, { '2026-03-08': 23, '2026-03-09': 24 });
      const berlin = hoursOf('Europe/Berlin', '2026-10-24T22:00:00Z', '2026-10-26T23:00:00Z');
      assert.deepEqual(berlin, { '2026-10-25': 25, '2026-10-26': 24 });
      const lordHowe = hoursOf('Australia/Lord_Howe', '2026-04-04T13:00:00Z', '2026-04-05T13:30:00Z');
      assert.deepEqual(lordHowe, { '2026-04-05': 24.5 });
    });

    it('knows days that begin at one in the morning, and days that a zone has left out', () => {
      const cairo = hoursOf('Africa/Cairo', '2026-04-23T22:00:00Z', '2026-04-24T21:00:00Z');
      assert.deepEqual(cairo, { '2026-04-24': 23 });
      const apia = hoursOf('Pacific/Apia', '2011-12-29T10:00:00Z', '2011-12-31T10:00:00Z');
      assert.deepEqual(apia, { '2011-12-29': 24, '2011-12-31': 24 });
    });

    it('begins a month where the user is, not where the server is', () => {
      const at = Date.parse('2026-10-31T20:30:00Z');
      const days = ['Pacific/Kiritimati', 'Asia/Kolkata', 'UTC', 'Pacific/Pago_Pago'].map((timeZone) => {
        process.env['TZ'] = timeZone;
        return localDay(at);
      });
      assert.deepEqual(days, ['2026-11-01', '2026-11-01', '2026-10-31', '2026-10-31']);
    });
  });

  it('stops waiting when the task is cancelled', async () => {
    const controller = new AbortController();
    const waiting = machineClock.wait(3_600_000, controller.signal);
    controller.abort();
    await waiting;
    await machineClock.wait(3_600_000, controller.signal);
  });
});
