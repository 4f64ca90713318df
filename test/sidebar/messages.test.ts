import { sidebarMessages } from '../../src/messages/sidebar-messages';
import { feeCycleWords, renewalStageWords, satisfactionWords, statusWords } from '../../src/sheets/words';

/** The word of one language for each code. */
function wordsOf(
  words: Readonly<Record<string, { readonly ko: string; readonly en: string }>>,
  language: 'ko' | 'en',
) {
  return Object.fromEntries(Object.entries(words).map(([code, word]) => [code, word[language]]));
}

/** Every text with the path to it; functions are asked with a mark for each argument. */
function textsOf(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function')
    return [[path, String(node(...Array.from({ length: node.length }, () => '1')))]];
  return Object.entries(node ?? {}).flatMap(([key, value]) => textsOf(value, `${path}.${key}`));
}

describe.each(['ko', 'en'] as const)('the sidebar in %s', (language) => {
  const texts = sidebarMessages[language];

  test('uses the very words of the sheets', () => {
    expect(texts.status).toEqual(wordsOf(statusWords, language));
    expect(texts.stage).toEqual(wordsOf(renewalStageWords, language));
    expect(texts.feeCycle).toEqual(wordsOf(feeCycleWords, language));
    expect(texts.satisfaction).toEqual(wordsOf(satisfactionWords, language));
  });

  test('leaves no text blank', () => {
    expect(textsOf(texts).filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

test('English has no Korean in it but what one types, and the menu, which is Korean', () => {
  const typed = ['.search.help', '.contract.feeHelp', '.contract.feeWrong', '.schedule.segments.asked'];
  const korean = textsOf(sidebarMessages.en).filter(
    ([path, text]) => /[가-힣ㄱ-ㅎ]/.test(text) && !typed.includes(path),
  );
  expect(korean).toEqual([]);
});
