import { useRef, useState } from 'preact/hooks';
import type { ContactTexts } from '../../app/sidebar/contact-texts-contract';
import { type ContactTextKey, contactMeans, isCall } from '../../domain/contact-text';
import { Button } from '../controls/button';
import { Chips } from '../controls/chips';
import { Form } from '../controls/form';
import { TextArea } from '../controls/text-field';
import { useLogging } from '../log/start-log';
import { useOpening, useTexts } from '../session/context';
import { copyFrom, copyText } from './copy';
import { TextNotes } from './text-notes';
import type { TextAbout } from './text-panel';

interface TextFormProps {
  readonly about: TextAbout;
  readonly ready: ContactTexts;
  readonly first: ContactTextKey | null;
  readonly onClose: () => void;
}

/** Chooses among the ready texts; what is changed here goes nowhere but into the copy and the log form. */
export function TextForm({ about, ready, first, onClose }: TextFormProps) {
  const { contactTexts: t } = useTexts();
  const { lists } = useOpening();
  const startLog = useLogging();
  const area = useRef<HTMLTextAreaElement>(null);
  const [chosen, choose] = useState(first);
  const [changed, setChanged] = useState<Readonly<Partial<Record<ContactTextKey, string>>>>({});
  const [said, say] = useState('');
  const one = ready.texts.find(({ key }) => key === chosen) ?? ready.texts[0];
  if (one === undefined) {
    return (
      <Form label={t.open} onSave={onClose} onEscape={onClose}>
        <p class="banner warning">{t.notInUse}</p>
        <div class="buttons">
          <Button onClick={onClose}>{t.close}</Button>
        </div>
      </Form>
    );
  }
  const { key } = one;
  const text = changed[key] ?? one.text;
  const copy = () => {
    if (area.current !== null) say(copyFrom(area.current) ? t.copied : t.byHand);
  };
  const contacted = () => {
    const means = isCall(key) ? 'call' : 'message';
    const fits = (channel: string) => contactMeans(channel) === means;
    const channels = [about.channel, ready.preferredChannel, ...usualFirst(lists.channel)];
    const { customerId, category } = about;
    startLog({
      customerId,
      contractId: ready.contractId,
      category,
      channel: channels.find((channel) => channel !== '' && fits(channel)) ?? '',
      // What was said on the telephone is not what had been prepared.
      ...(means === 'message' ? { content: text } : {}),
    });
  };
  return (
    <Form takesFocus label={t.open} onSave={copy} onEscape={onClose}>
      <Chips
        label={t.choose}
        choices={ready.texts.map(({ key: value, name }, index) => ({
          value,
          label: name,
          digit: String(index + 1),
        }))}
        value={key}
        onChange={(value) => {
          choose(ready.texts.find((other) => other.key === value)?.key ?? key);
          say('');
        }}
      />
      {one.trouble !== null && (
        <p class="banner error" role="alert">
          {t.trouble(one.trouble)}
        </p>
      )}
      <TextArea
        label={isCall(key) ? t.call : t.message}
        rows={7}
        controlRef={area}
        help={<TextNotes text={text} isCall={isCall(key)} blank={one.blank} />}
        value={text}
        onChange={(next) => {
          setChanged({ ...changed, [key]: next });
          say('');
        }}
      />
      <div class="copy-to">
        <span class="figures">{ready.phone === '' ? t.noPhone : t.to(ready.phone)}</span>
        {ready.phone !== '' && (
          <Button kind="quiet" onClick={() => say(copyText(ready.phone) ? t.phoneCopied : t.to(ready.phone))}>
            {t.copyPhone}
          </Button>
        )}
      </div>
      <div class="buttons">
        <Button kind="quiet" onClick={onClose}>
          {t.close}
        </Button>
        <Button onClick={contacted}>{t.contacted}</Button>
        <Button kind="primary" onClick={copy} shortcut="Control+Enter">
          {t.copy}
        </Button>
      </div>
      <p class="line" role="status">
        {said}
      </p>
    </Form>
  );
}

/** The words of the list, 문자 before the other ways to write. */
function usualFirst(words: readonly string[]): readonly string[] {
  const isUsual = (word: string) => /문자|text/i.test(word);
  return [...words.filter(isUsual), ...words.filter((word) => !isUsual(word))];
}
