import { useState } from 'preact/hooks';
import { Button } from '../controls/button';
import { WordField } from '../controls/word-box';
import { useOpening, useSession, useTexts } from '../session/context';

/** Asked once of a person whose e-mail the platform does not give. */
export function NamePicker() {
  const t = useTexts();
  const session = useSession();
  const { managers } = useOpening();
  const [name, setName] = useState('');
  const [isBusy, setBusy] = useState(false);
  const pick = async () => {
    if (name === '') return;
    setBusy(true);
    await session.pickName(name);
    setBusy(false);
  };
  return (
    <section class="banner" aria-label={t.today.whoAreYou}>
      <WordField
        label={t.today.whoAreYou}
        help={managers.length === 0 ? t.today.noManagers : t.today.whoHelp}
        words={managers}
        value={name}
        onChange={setName}
        most={9}
      />
      {managers.length > 0 && (
        <Button onClick={() => void pick()} isBusy={isBusy}>
          {t.today.pickName}
        </Button>
      )}
    </section>
  );
}
