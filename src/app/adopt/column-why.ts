import { adoptionMessages } from '../../messages/adoption';
import type { Language } from '../../messages/language';
import type { ColumnProposal, ColumnReason } from './propose-columns';

/** Why a column is bound, or is not, in a sentence or two. */
export function columnWhy({ reason, field }: ColumnProposal, language: Language): string {
  const texts = adoptionMessages[language].columns;
  const because = reasonText(reason, language);
  return field?.key === 'status' ? `${because} ${texts.askStatus}` : because;
}

function reasonText(reason: ColumnReason, language: Language): string {
  const texts = adoptionMessages[language].columns;
  switch (reason.code) {
    case 'taken':
      return texts.taken(reason.by);
    case 'mismatch':
      return `${texts.mismatch(reason.word)} ${texts.read(reason.read, reason.of)}`;
    case 'content':
      return `${texts.content} ${texts.read(reason.read, reason.of)}`;
    case 'label':
    case 'word':
    case 'likely':
    case 'ending':
      return `${texts[reason.code](reason.word)} ${texts.read(reason.read, reason.of)}`;
    default:
      return texts[reason.code];
  }
}
