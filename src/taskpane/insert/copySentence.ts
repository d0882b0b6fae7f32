import { insertWords } from '../../locales/pane/insert/insertWords';
import { copyText } from '../staffActions';
import type { Notice } from '../state';

/** Copies the sentence of a rate; what is said of it is not about a formula. */
export async function copySentence(sentence: string): Promise<Notice> {
  const isCopied = (await copyText(sentence)).kind === 'copied';
  return {
    kind: 'said',
    isWarning: !isCopied,
    say: (language) => insertWords(language)[isCopied ? 'sentenceCopied' : 'sentenceNotCopied'],
  };
}
