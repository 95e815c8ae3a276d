import type { Marks } from '../prompt/grade.ts';
import type { Check } from './verdict.ts';

/** The least sum of marks of an answer that passes, of 6. Chosen: one part may be half right, or two. */
const leastSum = 4;

/** A judge's marks as a check: its own words are not kept, since they may quote code. */
export function judgeCheck(marks: Marks, judge: string): Check {
  const { correct, complete, grounded } = marks;
  const sum = correct + complete + grounded;
  const check = 'judge';
  if (correct > 0 && grounded > 0 && sum >= leastSum)
    return { check, result: 'pass', hard: false, because: `${judge} gave the answer ${sum} of 6 marks.` };
  const faults = [
    ...(correct < 2 ? [correct === 0 ? 'not correct' : 'only partly correct'] : []),
    ...(complete < 2 ? [complete === 0 ? 'not what was asked' : 'not complete'] : []),
    ...(grounded < 2
      ? [grounded === 0 ? 'not grounded in the code' : 'only partly grounded in the code']
      : []),
  ];
  const because = `${judge} graded the answer with ${sum} of 6 marks: ${faults.join(', ')}.`;
  return { check, result: 'fail', hard: false, because };
}

/** A judge that could not judge says nothing of the answer. */
export function unjudgedCheck(because: string): Check {
  return { check: 'judge', result: 'not-applicable', hard: false, because };
}
