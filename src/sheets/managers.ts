import { column } from './column';
import { declareSheet } from './declaration';
import { choice, text, yesNo } from './kinds';
import { systemColumns } from './system-columns';
import { roleWords } from './words';

/** 담당자: who works with customers, and who reads of all of them. */
export const managers = declareSheet({
  key: 'managers',
  title: { ko: '담당자', en: 'Managers' },
  kind: 'table',
  frozenColumns: 1,
  identity: ['name'],
  columns: {
    name: column(text, { ko: '이름', en: 'Name' }, { required: true, width: 96 }),
    email: column(
      text,
      { ko: '이메일', en: 'E-mail' },
      {
        width: 240,
        note: {
          ko: '이 주소로 알림 메일을 보내요. 비우면 보내지 않아요.',
          en: 'Where notices go; none when blank.',
        },
      },
    ),
    role: column(
      choice(roleWords),
      { ko: '역할', en: 'Role' },
      {
        note: {
          ko: '관리자는 모든 계약을, 담당자는 맡은 계약만 알림 받아요.',
          en: 'Administrators read of all contracts, managers of their own.',
        },
      },
    ),
    inUse: column(
      yesNo,
      { ko: '사용', en: 'In use' },
      { note: { ko: '아니오면 메일을 보내지 않아요.', en: 'No mail when No.' } },
    ),
    ...systemColumns,
  },
});
