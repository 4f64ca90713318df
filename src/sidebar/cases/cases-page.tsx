import { CaseDetail } from './case-detail';
import { CaseList } from './case-list';
import { NewCase } from './new-case';

/** 불만·요청: all of them; a new one, `new` or `new 1003` for a customer; or one by its number. */
export function CasesPage({ id }: { readonly id: string | null }) {
  if (id === null) return <CaseList />;
  const [word, customerId = ''] = id.split(' ');
  return word === 'new' ? <NewCase customerId={customerId} /> : <CaseDetail caseId={id} />;
}
