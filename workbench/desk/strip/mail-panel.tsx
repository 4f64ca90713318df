// The mailbox: every mail as each of its recipients sees it.
import { useEffect, useState } from 'preact/hooks';
import type { MailBody, MailView } from '../../desk-server/protocol';
import { loadMail } from '../connection';
import { useDesk } from '../context';
import { longTime, shortTime } from '../time';

export function MailPanel() {
  const { state, text } = useDesk();
  const [person, setPerson] = useState('');
  const [chosen, setChosen] = useState<number | null>(null);
  if (state.mails.length === 0) return <p class="empty">{text.mail.empty}</p>;
  const people = [...new Set(state.mails.flatMap(recipients))].sort();
  const mails = [...state.mails]
    .reverse()
    .filter((mail) => person === '' || recipients(mail).includes(person));
  const shown = mails.find(({ index }) => index === chosen) ?? mails[0] ?? null;
  return (
    <div class="mail">
      <div class="mail-side">
        <label>
          {text.mail.recipient}
          <select
            class="field"
            value={person}
            onChange={({ currentTarget }) => setPerson(currentTarget.value)}
          >
            <option value="">{text.mail.everyone}</option>
            {people.map((email) => (
              <option key={email} value={email}>
                {email}
              </option>
            ))}
          </select>
        </label>
        <ul class="mail-list" aria-label={text.mail.list}>
          {mails.map((mail) => (
            <li key={mail.index}>
              <button
                type="button"
                class="mail-item"
                aria-current={mail === shown}
                onClick={() => setChosen(mail.index)}
              >
                <span class="mail-to">{mail.to}</span>
                <span class="quiet figures">{shortTime(mail.at, state.timeZone)}</span>
                <span class="mail-subject">{mail.subject || text.mail.untitled}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
      {shown ? <Mail mail={shown} viewer={person} /> : <p class="empty">{text.mail.noneFor(person)}</p>}
    </div>
  );
}

function Mail({ mail, viewer }: { readonly mail: MailView; readonly viewer: string }) {
  const { state, text } = useDesk();
  const [body, setBody] = useState<MailBody | null>(null);
  const [isText, setText] = useState(false);
  useEffect(() => {
    let isStale = false;
    void loadMail(mail.index).then((loaded) => {
      if (!isStale) setBody(loaded);
    });
    return () => {
      isStale = true;
    };
  }, [mail.index]);
  // A blind copy shows in the mail of nobody else.
  const bcc = addresses(mail.bcc).filter((email) => viewer === '' || email === viewer);
  const heads = [
    [text.mail.from, mail.from],
    [text.mail.to, mail.to],
    [text.mail.cc, mail.cc],
    [text.mail.bcc, bcc.join(', ')],
  ].filter(([, value]) => value !== '');
  const hasHtml = body !== null && body.html !== '';
  return (
    <article class="mail-shown">
      <header>
        <h2>{mail.subject || text.mail.untitled}</h2>
        <p class="quiet">
          {heads.map(([name, value]) => `${name} ${value}`).join(' · ')} ·{' '}
          {longTime(mail.at, state.timeZone, state.language)}
        </p>
        {hasHtml && (
          <fieldset class="choice">
            <button type="button" aria-pressed={!isText} onClick={() => setText(false)}>
              {text.mail.html}
            </button>
            <button type="button" aria-pressed={isText} onClick={() => setText(true)}>
              {text.mail.text}
            </button>
          </fieldset>
        )}
      </header>
      {body &&
        (hasHtml && !isText ? (
          // Without a single permission: no scripts, no forms, no navigation.
          <iframe class="mail-body" title={mail.subject} sandbox="" srcdoc={body.html} />
        ) : (
          <pre class="mail-text">{body.text}</pre>
        ))}
    </article>
  );
}

function recipients({ to, cc, bcc }: MailView): string[] {
  return [...addresses(to), ...addresses(cc), ...addresses(bcc)];
}

function addresses(list: string): string[] {
  return list
    .split(',')
    .map((email) => email.trim())
    .filter((email) => email !== '');
}
