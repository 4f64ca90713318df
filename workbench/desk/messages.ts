// Every sentence of the desk, in Korean and English. What Google itself says comes from the server as it is.

import { en } from './messages-en';
import { ko, type Messages } from './messages-ko';

export type { Messages };

export const messages: Readonly<Record<'ko' | 'en', Messages>> = { ko, en };
