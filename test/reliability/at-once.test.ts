// Meetings of `npm run reliability`, each at a few gaps; those that are tried at fewer there are tried there only.
import { meetEverywhere } from '../../workbench/reliability/at-once';
import { meetings } from '../../workbench/reliability/entries/meetings';

const GAPS = 2;
const part = meetings.filter(({ isAlike }) => !isAlike);

test.each(part.map((meeting) => [meeting.name, meeting] as const))(
  '%s: the book comes out as if they had come one after the other',
  (_, meeting) => {
    const { tried, violations } = meetEverywhere(meeting, GAPS);
    expect(tried).toBe(GAPS);
    expect(violations).toEqual([]);
  },
);
