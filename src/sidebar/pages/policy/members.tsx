import type { MemberLine } from '../../../app/sidebar/policy-contract';
import { CutText } from '../../controls/cut-text';
import { Facts } from '../../controls/facts';
import { useOpening, useTexts } from '../../session/context';

interface MembersProps {
  readonly members: readonly MemberLine[];
  readonly isBegun: boolean;
}

/** Who has acknowledged the rules and was trained, and who has not yet. */
export function Members({ members, isBegun }: MembersProps) {
  const t = useTexts();
  if (members.length === 0) return null;
  return (
    <section class="section" aria-label={t.policy.members}>
      <h2>{t.policy.members}</h2>
      <ul class="rows">
        {members.map((member) => (
          <Member key={member.name} member={member} isBegun={isBegun} />
        ))}
      </ul>
    </section>
  );
}

function Member({ member, isBegun }: { readonly member: MemberLine; readonly isBegun: boolean }) {
  const t = useTexts();
  const { today } = useOpening();
  const { name, unread, readOn, trainedOn, trainBy } = member;
  const isLate = (isBegun && unread > 0) || trainBy === null || trainBy < today;
  const facts = [
    !isBegun ? '' : unread > 0 ? t.policy.notRead(unread) : readOn ? t.policy.read(readOn) : t.policy.readAll,
    trainedOn === null ? t.policy.neverTrained : t.policy.trained(trainedOn),
    trainBy === null ? '' : t.policy.trainBy(trainBy),
  ];
  return (
    <li class="row">
      <div class="row-text">
        <CutText text={name} isStrong />
        <Facts facts={facts} />
      </div>
      <div class="row-side">
        <span class={`state ${isLate ? 'expiring' : 'active'}`}>
          {isLate ? t.policy.notYet : t.policy.done}
        </span>
      </div>
    </li>
  );
}
