// Cells of closed vocabularies, in the many words that offices have for them.
import type { ContractStatus } from '../contract';
import type { FeeCycle } from '../won';
import type { VatTerm } from '../won-text';
import { type CellReading, empty, guess, type RawCell, sure, unread } from './reading';
import { isNothing, visibleText } from './visible-text';

type Words<Code> = readonly (readonly [code: Code, pattern: RegExp])[];

const YES_NO: Words<boolean> = [
  [true, /^(?:예|네|유|있음|o|○|◯|●|y|yes|true|v|✓|✔|☑|동의|동의함|신청|가입|자동|자동갱신)$/],
  [false, /^(?:아니오|아니요|무|없음|x|×|✕|✗|n|no|false|☐|미동의|거부|미신청|미가입|수동)$/],
];

const CYCLES: Words<FeeCycle> = [
  ['month', /^(?:월|매월|월납|월별|1개월|월간|monthly|month)$/],
  ['quarter', /^(?:분기|매분기|분기납|3개월|quarterly|quarter)$/],
  ['half', /^(?:반기|매반기|반기납|6개월|half-yearly)$/],
  ['year', /^(?:년|연|매년|연납|년납|연간|1년|12개월|yearly|annual|annually|year)$/],
  ['once', /^(?:일시불|일시납|완납|1회|one-off|once)$/],
];

const VAT: Words<VatTerm> = [
  ['included', /^(?:포함|(?:부가세|vat)포함|included)$/],
  ['excluded', /^(?:별도|(?:부가세|vat)별도|excluded)$/],
  ['exempt', /^(?:면세|exempt)$/],
];

const STATUSES: Words<ContractStatus> = [
  ['expiring', /^(?:만료예정|만기예정|만료임박|만기임박|종료예정|expiring)$/],
  [
    'active',
    /^(?:활성화?|사용중?|이용중?|정상|진행중?|유효|유지중?|계약중|가입중|등록중?|재원중?|재원|active)$/,
  ],
  ['expired', /^(?:종료|만기|만료|완료|기간만료|계약종료|expired|ended)$/],
  ['terminated', /^(?:해지|해약|중도해지|탈퇴|탈회|취소|퇴소|퇴원|환불|terminated|cancell?ed)$/],
  ['paused', /^(?:일시중지|일시정지|정지|휴회중?|휴원중?|휴면|보류|paused|onhold)$/],
  ['scheduled', /^(?:예정|대기|시작전|이용예정|scheduled|pending)$/],
  ['renewed', /^(?:갱신|갱신완료|재계약|재계약완료|연장|renewed)$/],
];

export const readYesNoCell = (cell: RawCell): CellReading<boolean> =>
  typeof cell === 'boolean' ? sure(cell) : readWord(cell, YES_NO);

export const readCycleCell = (cell: RawCell): CellReading<FeeCycle> => readWord(cell, CYCLES);

export const readVatCell = (cell: RawCell): CellReading<VatTerm> => readWord(cell, VAT);

/** A status is never sure: dates decide it, and the owner's word may mean something of their own. */
export function readStatusCell(cell: RawCell): CellReading<ContractStatus> {
  const read = readWord(cell, STATUSES);
  return read.kind === 'sure' ? guess(read.value, 'status') : read;
}

/** Words for "nothing" are tried after the vocabulary: 없음 under 자동 갱신 is a no. */
function readWord<Code>(cell: RawCell, words: Words<Code>): CellReading<Code> {
  if (typeof cell !== 'string') return unread('word');
  const text = visibleText(cell).normalize('NFKC').replace(/\s/g, '').toLowerCase();
  const found = words.find(([, pattern]) => pattern.test(text));
  if (found) return sure(found[0]);
  return isNothing(cell) ? empty : unread('word');
}
