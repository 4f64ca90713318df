import { Button } from '../controls/button';
import { useTexts } from '../session/context';
import type { Refusal } from '../session/state';

/** A line above what is known while the server looks again, or when it could not. */
export function LookingAgain(props: {
  readonly isAsking: boolean;
  readonly refusal: Refusal | null;
  readonly onRetry: () => void;
}) {
  const t = useTexts();
  return (
    <div class="looking" role="status">
      {props.isAsking ? (
        <p class="working">{t.adopt.lookingAgain}</p>
      ) : props.refusal !== null ? (
        <div class="banner error">
          <p>{props.refusal.message}</p>
          <Button onClick={props.onRetry}>{t.adopt.again}</Button>
        </div>
      ) : null}
    </div>
  );
}
