import { complaintsByCause, type FiguredCase, firstResponseShare } from '../../src/domain/case-figures';

const received = (receivedOn: FiguredCase['receivedOn'], more: Partial<FiguredCase> = {}): FiguredCase => ({
  receivedOn,
  isComplaint: true,
  firstResponse: 'met',
  cause: null,
  ...more,
});

describe('the share of first responses in time', () => {
  const cases = [
    received('2024-09-30', { firstResponse: 'missed' }),
    received('2024-10-01'),
    received('2024-10-15', { firstResponse: 'missed' }),
    received('2024-10-20', { firstResponse: 'open' }),
    received('2024-10-21', { firstResponse: 'near' }),
    received('2024-10-22', { firstResponse: 'waiting' }),
    received('2024-10-31', { isComplaint: false }),
    received('2024-11-01', { firstResponse: 'missed' }),
  ];

  test('counts those received in the period, of complaints as of requests, once they are decided', () => {
    expect(firstResponseShare(cases, '2024-10-01', '2024-10-31')).toEqual({
      met: 2,
      count: 3,
      share: 2 / 3,
    });
  });

  test('is unknown where nothing is decided', () => {
    expect(firstResponseShare(cases, '2024-10-20', '2024-10-22')).toEqual({ met: 0, count: 0, share: null });
    expect(firstResponseShare([], '2024-10-01', '2024-10-31').share).toBeNull();
  });
});

test('complaints are counted by cause, the most frequent first and those of none last', () => {
  const cases = [
    received('2024-10-01'),
    received('2024-10-02'),
    received('2024-10-03', { cause: '안내 부족' }),
    received('2024-10-04', { cause: '제품·서비스 품질' }),
    received('2024-10-05', { cause: '제품·서비스 품질' }),
    received('2024-10-06', { cause: '안내 부족', isComplaint: false }),
    received('2024-11-06', { cause: '안내 부족' }),
  ];
  expect(complaintsByCause(cases, '2024-10-01', '2024-10-31')).toEqual([
    { cause: '제품·서비스 품질', count: 2 },
    { cause: '안내 부족', count: 1 },
    { cause: null, count: 2 },
  ]);
});
