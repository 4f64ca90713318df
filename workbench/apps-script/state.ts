// Everything about a book that is not in its cells: kept in state.json. Plain JSON.

export interface TriggerRecord {
  readonly id: string;
  /** The script it belongs to, and whose authority it runs with. */
  readonly project: string;
  readonly owner: string;
  readonly handler: string;
  readonly eventType: 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT';
  /** How a clock trigger repeats; null for the others. */
  readonly schedule: ClockSchedule | null;
  /** ISO instant. */
  readonly createdAt: string;
  disabled: boolean;
}

export interface ClockSchedule {
  readonly every: 'once' | 'minutes' | 'hours' | 'days' | 'weeks' | 'month';
  readonly count: number;
  /** ISO instant of the first firing; later ones keep its minute (and hour, for days and longer) in the zone. */
  readonly first: string;
  /** 1 = Monday … 7 = Sunday. */
  readonly weekDay: number | null;
  readonly monthDay: number | null;
  readonly timeZone: string;
}

export interface MailRecord {
  readonly at: string;
  readonly from: string;
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly replyTo: string;
  readonly name: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly state: 'sent';
  /** Name of the .eml file in the outbox folder. */
  readonly file: string;
}

export interface RuntimeState {
  /** ISO instant of the virtual clock. */
  now: string;
  /** E-mail of who is at the keyboard. */
  user: string;
  /** Language of Google's pages for this person, such as `ko`. */
  userLocale: string;
  /** Language of Google's error messages: English unless a test asks for the Korean ones. */
  errorLanguage: 'en' | 'ko';
  /** Per script: script and document properties, and user properties per e-mail. */
  properties: Record<
    string,
    {
      script: Record<string, string>;
      document: Record<string, string>;
      user: Record<string, Record<string, string>>;
    }
  >;
  cache: Record<string, { value: string; until: string }>;
  triggers: TriggerRecord[];
  mails: MailRecord[];
  /** Mail recipients and trigger runtime used per e-mail since `from`. */
  quota: Record<string, DailyQuota>;
  /** Newest last; the last 300 are kept. */
  executions: ExecutionRecord[];
  /** The folders of the scripts that have run in this book, by project name. */
  projects: Record<string, string>;
  nextId: number;
}

export interface DailyQuota {
  readonly from: string;
  recipients: number;
  triggerSeconds: number;
}

const DAY = 86_400_000;

/** What a user has used up today: the day begins with its first use and lasts 24 hours ([A] section 1.1). */
export function quotaOf(state: RuntimeState, user: string, now: number): DailyQuota {
  const known = state.quota[user];
  if (known && now - Date.parse(known.from) < DAY) return known;
  const fresh = { from: new Date(now).toISOString(), recipients: 0, triggerSeconds: 0 };
  state.quota[user] = fresh;
  return fresh;
}

/** The state of a book in which no script has run yet. */
export function newState(now: string, user: string, userLocale: string): RuntimeState {
  return {
    now,
    user,
    userLocale,
    errorLanguage: 'en',
    properties: {},
    cache: {},
    triggers: [],
    mails: [],
    quota: {},
    executions: [],
    projects: {},
    nextId: 1,
  };
}

export interface ExecutionRecord {
  readonly at: string;
  readonly project: string;
  readonly function: string;
  readonly via: string;
  readonly user: string;
  readonly ok: boolean;
  readonly error: string | null;
  readonly log: readonly string[];
  readonly calls: CallCounts;
}

export interface CallCounts {
  roundTrips: number;
  cellsRead: number;
  cellsWritten: number;
  /** Calls per `Class.method`. */
  byMethod: Record<string, number>;
}
