// Every sentence of the mail about trouble in Korean, in 합니다체.

/** What a trouble speaks of; `detail` is what Google said, a list of columns, or a person's account. */
export interface TroubleParts {
  readonly value: string;
  readonly detail: string;
}

export const troubleKo = {
  summary: (count: number, first: string) => `고칠 문제 ${count}건 · ${first}`,
  more: (count: number) => `이 밖에 ${count}건이 더 있습니다. 모두 상태 점검 시트에 있습니다.`,
  link: (sheet: string) => `‘${sheet}’ 시트에서 보기`,
  grant: '권한 허용하기',
  kinds: {
    unauthorized: {
      what: () => '필요한 권한이 빠져 있어 할 일을 다 하지 못합니다.',
      mend: (p) =>
        `실행하는 사람${p.value ? `(${p.value})` : ''}의 계정으로 아래 주소를 열어 권한을 허용해 주십시오.`,
    },
    runFailed: {
      what: (p) => `실행이 두 번 이어서 도중에 멈췄습니다: ${p.detail}`,
      mend: () => '다음 시간에 다시 실행합니다. 계속되면 대장 메뉴에서 설치·복구를 눌러 주십시오.',
    },
    runDied: {
      what: () => '실행이 두 번 이어서 끝나지 못하고 멈췄습니다.',
      mend: () =>
        '다음 시간에 이어서 합니다. 계속되면 설치·복구를 누르고, 끝난 해의 업무 일지를 다른 파일로 옮겨 주십시오.',
    },
    jobFailed: {
      what: (p) => `‘${p.value}’ 작업을 두 번 이어서 하지 못했습니다: ${p.detail}`,
      mend: () => '다음 시간에 다시 합니다. 계속되면 대장 메뉴에서 설치·복구를 눌러 주십시오.',
    },
    jobBlocked: {
      what: (p) => `‘${p.value}’ 시트에서 ${p.detail} 열을 찾지 못해 일을 다 하지 못합니다.`,
      mend: () => '지운 열을 되돌리거나 대장 메뉴에서 설치·복구를 눌러 주십시오.',
    },
    tabMissing: {
      what: (p) => `‘${p.value}’ 시트를 찾지 못했습니다.`,
      mend: () => '지운 시트를 되돌리거나 대장 메뉴에서 설치·복구를 눌러 주십시오.',
    },
    tabAmbiguous: {
      what: (p) => `‘${p.value}’ 시트로 볼 수 있는 것이 여럿이라 아무것도 쓰지 않습니다.`,
      mend: () => '복사한 시트의 이름을 바꾸거나 지워 주십시오.',
    },
    rowsTorn: {
      what: (p) => `‘${p.value}’ 시트에 정렬 때문에 섞인 줄이 있어, 그 줄은 알리지 않습니다.`,
      mend: () => '정렬을 되돌리거나, 사이드바 설정의 상태 점검에서 ‘어긋난 행 다시 맞추기’를 눌러 주십시오.',
    },
    writeRefused: {
      what: (p) => `‘${p.value}’ 시트가 계산한 값을 받아들이지 않았습니다: ${p.detail}`,
      mend: () => '그 시트의 계산하는 열에 따로 건 보호나 데이터 확인 규칙을 풀어 주십시오.',
    },
    templateMissing: {
      what: (p) => `‘${p.value}’ 메일 양식이 없거나 비어 있어 그 메일을 보류했습니다.`,
      mend: () => '대장 메뉴에서 설치·복구를 누르면 기본 양식을 다시 넣습니다.',
    },
    templateBroken: {
      what: (p) => `‘${p.value}’ 메일 양식을 읽을 수 없어 그 메일을 보류했습니다.`,
      mend: () => '메일 양식 시트에서 칸의 이름과 중괄호의 짝을 확인해 주십시오.',
    },
    mailHeld: {
      what: (p) => `${p.value}에게 보낼 메일이 실제로 나갔는지 알 수 없어 보류했습니다.`,
      mend: () =>
        '받는 사람에게 물어 보고, 받지 못했으면 발송함에서 상태를 대기로, 받았으면 발송으로 바꿔 주십시오.',
    },
    mailFailed: {
      what: (p) => `${p.value}에게 메일을 보내지 못했습니다.`,
      mend: () => '담당자 시트의 이메일을 확인해 주십시오. 알림은 다음 영업일에 다시 보냅니다.',
    },
    triggerOff: {
      what: () => '매시간 실행이 꺼져 있습니다.',
      mend: () => '대장 메뉴에서 설치·복구를 눌러 주십시오.',
    },
  },
} as const satisfies {
  readonly kinds: Record<string, { what: (p: TroubleParts) => string; mend: (p: TroubleParts) => string }>;
  readonly [section: string]: unknown;
};
