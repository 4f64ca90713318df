import {
  isOvertaken,
  parseSourceKey,
  sourceKey,
  type TodoFacts,
  todoState,
} from '../../src/domain/care-todo';

const open: TodoFacts = { due: '2024-10-02', doneOn: null, isSkipped: false, isOvertaken: false };

describe('the state of a to-do', () => {
  test.each<[Partial<TodoFacts>, string]>([
    [{}, 'today'],
    [{ due: null }, 'today'],
    [{ due: '2024-10-03' }, 'planned'],
    [{ due: '2024-10-01' }, 'overdue'],
    [{ doneOn: '2024-10-01' }, 'done'],
    [{ due: '2024-10-01', isOvertaken: true }, 'done'],
    [{ isSkipped: true, doneOn: '2024-10-01' }, 'skipped'],
  ])('%p is %s', (facts, expected) => {
    expect(todoState({ ...open, ...facts }, '2024-10-02')).toBe(expected);
  });
});

describe('where a to-do comes from', () => {
  test.each([
    ['follow-up L-2024-0001', { kind: 'followUp', recordId: 'L-2024-0001' }],
    ['cadence 1001 2024-10-02', { kind: 'cadence', customerId: '1001', basis: '2024-10-02', isLate: false }],
    [
      'cadence 1001 2024-10-02 late',
      { kind: 'cadence', customerId: '1001', basis: '2024-10-02', isLate: true },
    ],
  ])('%s is read from its key and printed again', (key, source) => {
    expect(parseSourceKey(key)).toEqual(source);
    expect(sourceKey(parseSourceKey(key))).toBe(key);
  });

  test.each([null, '', 'call them', 'cadence 1001', 'cadence 1001 soon', 'follow-up'])(
    '%p is a person’s own',
    (key) => {
      expect(parseSourceKey(key)).toEqual({ kind: 'direct' });
      expect(sourceKey({ kind: 'direct' })).toBeNull();
    },
  );

  test('a regular contact is overtaken by a later contact only, a follow-up by none', () => {
    const cadence = parseSourceKey('cadence 1001 2024-10-02');
    expect(isOvertaken(cadence, null)).toBe(false);
    expect(isOvertaken(cadence, '2024-10-02')).toBe(false);
    expect(isOvertaken(cadence, '2024-10-03')).toBe(true);
    expect(isOvertaken(parseSourceKey('follow-up L-1'), '2024-10-03')).toBe(false);
  });
});
