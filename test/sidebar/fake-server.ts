// A server for the sidebar without a spreadsheet: answers by the contract, remembers keys, fails when told to.

import type { Answer, ErrorCode, Failure } from '../../src/app/sidebar/answer-contract';
import type { CaseProcedures } from '../../src/app/sidebar/cases-contract';
import type { InputOf, OutputOf, ProcedureName } from '../../src/app/sidebar/contract';
import type { MergingProcedures } from '../../src/app/sidebar/merging-contract';
import { packOpening } from '../../src/app/sidebar/pack-opening';
import type { Preview } from '../../src/app/sidebar/settings-contract';
import type { Language } from '../../src/messages/language';
import type { Runner } from '../../src/rpc/client';
import { AdoptionRefused, type FakeAdoption, type LedgerKind, makeAdoption } from './fake-adoption';
import { FakeArchive } from './fake-archive';
import { type Book, type BookKind, makeBook } from './fake-book';
import { caseAnswers, type FakeCases, makeCases } from './fake-cases';
import { contactTextAnswers } from './fake-contact-texts';
import { makeMerging } from './fake-merging';
import { FakePlans } from './fake-plans';
import { FakePolicy } from './fake-policy';
import { FakeRenewals } from './fake-renewals';
import { fakeSchedule } from './fake-schedule';

export interface FakeOptions {
  readonly book?: BookKind;
  /** What the team has kept in tabs of its own. */
  readonly ledger?: LedgerKind;
  readonly language?: Language;
  readonly isAdmin?: boolean;
  /** Milliseconds until an answer; null never answers. */
  readonly delay?: number | null;
  readonly faults?: readonly Fault[];
}

/** What goes wrong with the next calls. */
export type Fault = 'offline' | 'lost after commit' | 'accounts' | 'throws' | 'nothing';

type Answers = { readonly [Name in ProcedureName]: (input: InputOf<Name>) => OutputOf<Name> };

class Refused extends Error {
  constructor(readonly failure: Failure) {
    super(failure.message);
  }
}

export class FakeServer {
  readonly book: Book;
  readonly adoption: FakeAdoption;
  readonly archive = new FakeArchive();
  readonly plans = new FakePlans();
  readonly policy: FakePolicy;
  readonly renewals: FakeRenewals;
  readonly cases: FakeCases;
  /** Every call that arrived, as `[name, input]`. */
  readonly calls: [string, unknown][] = [];
  /** What was written, by key: a key sent twice writes once. */
  readonly written = new Map<string, unknown>();
  faults: Fault[];
  refusals: Failure[] = [];
  selectedCustomerId: string | null = '1003';
  delay: number | null;

  constructor(options: FakeOptions = {}) {
    this.book = makeBook(options.book ?? 'team', options.language ?? 'ko');
    const { opening } = this.book;
    if (options.isAdmin === true) this.book.opening = { ...opening, me: { ...opening.me, isAdmin: true } };
    this.adoption = makeAdoption(options.ledger ?? 'none');
    this.policy = new FakePolicy(options.language ?? 'ko');
    this.renewals = new FakeRenewals(this.book);
    this.cases = makeCases(options.book ?? 'team', options.language ?? 'ko');
    this.faults = [...(options.faults ?? [])];
    this.delay = options.delay === undefined ? 0 : options.delay;
  }

  /** `google.script.run` over this server. */
  get run(): Runner {
    const runner = (succeed: (answer: unknown) => void, fail: (error: unknown) => void): Runner => ({
      withSuccessHandler: (handler) => runner(handler, fail),
      withFailureHandler: (handler) => runner(succeed, handler),
      rpc: (name, input) => this.#receive(name, input, succeed, fail),
    });
    return runner(
      () => undefined,
      () => undefined,
    );
  }

  /** Refuses the next save. */
  refuse(code: ErrorCode, message: string, parts: Partial<Failure> = {}): void {
    this.refusals.push({ code, message, fields: {}, conflicts: [], ...parts });
  }

  #receive(
    name: string,
    input: unknown,
    succeed: (answer: unknown) => void,
    fail: (error: unknown) => void,
  ): void {
    // What a view asks by itself beside the person's work is neither counted nor failed.
    const isBeside = name === 'contactCare' || name === 'customerCare';
    if (!isBeside) this.calls.push([name, structuredClone(input)]);
    if (this.delay === null) return;
    setTimeout(() => {
      const fault = isBeside ? undefined : this.faults.shift();
      if (fault === 'offline') return fail(new Error('NetworkError: Connection failure due to HTTP 0'));
      if (fault === 'throws') return fail(new Error('Exception: Service Spreadsheets failed'));
      if (fault === 'nothing') return succeed(null);
      if (fault === 'accounts') {
        const text =
          'We’re sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.';
        return fail(new Error(text));
      }
      const answer = this.#answer(name, input);
      if (fault === 'lost after commit')
        return fail(new Error('NetworkError: Connection failure due to HTTP 0'));
      succeed(structuredClone(answer));
    }, this.delay);
  }

  #answer(name: string, input: unknown): Answer<unknown> {
    const key = keyOf(input);
    if (name !== 'undo' && key !== null && this.written.has(key)) {
      return { ok: true, value: this.written.get(key) };
    }
    try {
      const refusal = key !== null && name !== 'undo' ? this.refusals.shift() : undefined;
      if (refusal !== undefined) throw new Refused(refusal);
      const all: Answers = {
        ...this.#answers,
        ...this.adoption.answers,
        ...this.archive.answers,
        ...this.merging,
        ...this.plans.answers,
        ...this.policy.answers,
        ...this.renewals.answers,
        ...caseAnswers(this.cases),
      };
      const answers: Record<string, ((input: never) => unknown) | undefined> = all;
      // The sidebar sends what the contract asks for; its types are checked where it is compiled.
      const value = answers[name]?.(input as never);
      if (key !== null && name !== 'undo') this.written.set(key, value);
      return { ok: true, value };
    } catch (error) {
      if (error instanceof Refused) return { ok: false, error: error.failure };
      if (error instanceof AdoptionRefused) {
        const { code, message } = error;
        return { ok: false, error: { code, message, fields: {}, conflicts: [] } };
      }
      throw error;
    }
  }

  readonly merging = makeMerging();

  readonly #answers: Omit<
    Answers,
    | keyof FakeAdoption['answers']
    | keyof FakeArchive['answers']
    | keyof MergingProcedures
    | keyof FakePlans['answers']
    | keyof FakePolicy['answers']
    | keyof FakeRenewals['answers']
    | keyof FakePolicy['answers']
    | keyof FakeRenewals['answers']
    | keyof CaseProcedures
  > = {
    open: () => packOpening(this.book.opening),
    selected: () => ({ customerId: this.selectedCustomerId }),
    pickName: ({ name }) => {
      const me = { email: '', name, isAdmin: false };
      this.book.opening = { ...this.book.opening, me };
      return { me };
    },
    logContact: ({ draft }) => ({
      canUndo: true,
      recordId: `L-2024-${this.calls.length}`,
      customerId: draft.customerId,
      caseId: null,
    }),
    undo: ({ key }) => ({ undone: this.written.delete(key) }),
    findDuplicates: ({ phone }) => ({
      like: this.book.opening.customers
        .filter(([, , theirs]) => theirs === phone)
        .map(([customerId, name, theirs]) => ({ customerId, name, phone: theirs, reasons: ['phone'] })),
    }),
    addCustomer: ({ draft }) => {
      const customerId = String(9001 + this.written.size);
      const { opening } = this.book;
      const entry = [customerId, draft.name, draft.phone, draft.customerType, draft.manager] as const;
      this.book.opening = { ...opening, customers: [...opening.customers, entry] };
      this.book.pages.set(customerId, {
        customerId,
        fields: draft,
        missing: [],
        contracts: [],
        timeline: [],
        programmes: [],
        satisfaction: [],
        archives: [],
      });
      return { canUndo: true, customerId };
    },
    customerPage: ({ customerId }) => {
      const page = this.book.pages.get(customerId);
      if (page === undefined) {
        const message = '고객을 찾지 못했어요. 고객 정보 시트를 확인해 주세요.';
        throw new Refused({ code: 'not-found', message, fields: {}, conflicts: [] });
      }
      return page;
    },
    saveCustomer: () => ({ canUndo: true }),
    addContract: () => ({ canUndo: true, contractId: 'K-2024-0009' }),
    saveContract: () => ({ canUndo: true }),
    setStage: ({ draft }) => {
      this.renewals.stages.set(draft.contractId, draft.stage);
      return { canUndo: true };
    },
    pauseContract: () => ({ canUndo: true }),
    endContract: () => ({ canUndo: true }),
    postpone: () => ({ canUndo: true }),
    completeFollowUp: () => ({ canUndo: true }),
    saveSetting: ({ draft }) => {
      const { opening } = this.book;
      const language = draft.key !== 'language' ? opening.language : draft.value === 'English' ? 'en' : 'ko';
      const settings = opening.settings.map((line) =>
        line.key === draft.key ? { ...line, value: draft.value } : line,
      );
      this.book.opening = { ...opening, language, settings };
      return { canUndo: true };
    },
    install: () => {
      const { opening } = this.book;
      this.book.opening = { ...opening, isInstalled: true, health: { ...opening.health, isHourly: true } };
      return { installed: true };
    },
    setHourly: ({ on }) => {
      const { opening } = this.book;
      this.book.opening = { ...opening, health: { ...opening.health, isHourly: on } };
      return { isHourly: on };
    },
    ...fakeSchedule,
    ...contactTextAnswers(() => this.book),
    reuniteRows: () => ({ mended: 2, left: 0 }),
    preview: ({ date }): Preview => ({
      date,
      isBusinessDay: true,
      statusChanges: [
        { contractId: 'K-2023-0001', customerName: '홍길동', from: 'active', to: 'expiring' },
        { contractId: 'K-2023-0002', customerName: '김철수', from: 'expiring', to: 'expired' },
      ],
      mails: [
        {
          to: 'younghee.kim@example.com',
          subject: '[대장] 오늘 챙길 계약 1건 · 가장 급한 건 홍길동 (D-7)',
          text: '김영희님, 2024-10-18에 챙길 일을 알려 드립니다.\n\n만료가 다가오는 계약\n홍길동 · 7일 남음',
        },
      ],
    }),
  };
}

/** Puts a fake server where the page looks for Google's. */
export function install(host: object, options: FakeOptions): void {
  const server = new FakeServer(options);
  Object.assign(host, { fakeServer: server, google: { script: { run: server.run } } });
}

function keyOf(input: unknown): string | null {
  return typeof input === 'object' && input !== null && 'key' in input && typeof input.key === 'string'
    ? input.key
    : null;
}
