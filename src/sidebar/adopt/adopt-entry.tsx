import { Button } from '../controls/button';
import { useTexts } from '../session/context';
import { useWay } from './use-adoption';

/** 설정 → 기존 대장 연결: the way in. */
export function AdoptEntry() {
  const t = useTexts();
  const go = useWay();
  return (
    <section class="section" aria-label={t.adopt.title}>
      <h2>{t.adopt.title}</h2>
      <p class="secondary">{t.adopt.about}</p>
      <div class="buttons">
        <Button onClick={() => go({ step: 'tabs' })}>{t.adopt.open}</Button>
      </div>
    </section>
  );
}
