import type { ContractTerm } from '../../src/domain/contract';
import { loggedServices } from '../../src/domain/logged-service';
import { hong, kim, park } from './example-ledger';

describe('the service a contact was about', () => {
  const serviceOf = loggedServices([hong, kim, park]);

  test('is that of its contract, whenever it was', () => {
    expect(serviceOf({ date: '2020-01-01', customerId: null, contractId: kim.id })).toBe('기본 서비스');
  });

  test("is else that of the customer's only term running that day", () => {
    const contact = { customerId: '1001', contractId: null };
    expect(serviceOf({ ...contact, date: '2023-10-26' })).toBe('프리미엄 서비스');
    expect(serviceOf({ ...contact, date: '2024-10-25' })).toBe('프리미엄 서비스');
    expect(serviceOf({ ...contact, date: '2023-10-25' })).toBeNull();
    expect(serviceOf({ ...contact, date: '2024-10-26' })).toBeNull();
  });

  test('is not guessed among several, nor found for a stranger', () => {
    const second: ContractTerm = { ...hong, id: 'K-2024-0009', service: '기본 서비스', start: '2024-01-01' };
    const among = loggedServices([hong, second]);
    expect(among({ date: '2024-02-01', customerId: '1001', contractId: null })).toBeNull();
    expect(among({ date: '2023-12-01', customerId: '1001', contractId: null })).toBe('프리미엄 서비스');
    expect(among({ date: '2024-02-01', customerId: null, contractId: null })).toBeNull();
    expect(among({ date: '2024-02-01', customerId: '9999', contractId: 'K-2000-0001' })).toBeNull();
  });

  test('does not come from a term already terminated', () => {
    const ended = loggedServices([{ ...hong, terminatedOn: '2024-03-01' }]);
    expect(ended({ date: '2024-02-29', customerId: '1001', contractId: null })).toBe('프리미엄 서비스');
    expect(ended({ date: '2024-03-01', customerId: '1001', contractId: null })).toBeNull();
  });
});
