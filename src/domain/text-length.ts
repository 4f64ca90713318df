/** How a text would be sent as a Korean text message. */
export type TextMessageKind = 'sms' | 'lms' | 'tooLong';

export interface TextLength {
  readonly bytes: number;
  readonly kind: TextMessageKind;
  /** The most bytes of its kind. */
  readonly most: number;
  /** Letters such as emoji, which many phones show as another sign in a text message. */
  readonly unsure: readonly string[];
}

/** Korean carriers take 90 bytes as SMS and 2,000 as LMS. */
const SMS_BYTES = 90;
const LMS_BYTES = 2000;

/**
 * The length of a text as carriers count it: EUC-KR, one byte for ASCII and two for any other letter. A line break is
 * one byte. Letters that EUC-KR lacks count as two as well, as the sign put in their place does.
 */
export function textLength(text: string): TextLength {
  const letters = [...text.replace(/\r\n?/g, '\n')];
  const bytes = letters.reduce((sum, letter) => sum + (letter <= '\u007f' ? 1 : 2), 0);
  const kind = bytes <= SMS_BYTES ? 'sms' : bytes <= LMS_BYTES ? 'lms' : 'tooLong';
  const unsure = new Set(
    letters.filter((letter) => letter > '\uffff' || /\p{Emoji_Presentation}/u.test(letter)),
  );
  return { bytes, kind, most: kind === 'sms' ? SMS_BYTES : LMS_BYTES, unsure: [...unsure] };
}
