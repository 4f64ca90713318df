// What offices write above their columns. Spaces, marks and brackets are left out of account.

export interface HeaderWords {
  /** Words that mean this field and nothing else. */
  readonly exact: readonly string[];
  /** Words that usually mean it, where no column has a better one. */
  readonly likely: readonly string[];
}

const words = (exact: string, likely = ''): HeaderWords => ({
  exact: exact.split(' ').filter(Boolean),
  likely: likely.split(' ').filter(Boolean),
});

const name = words(
  '고객명 고객이름 고객성명 성함 성명 이름 회원명 회원이름 회원성명 거래처명 거래처 업체명 고객사 고객사명 회사명 상호 상호명 가입자 가입자명 계약자 계약자명 이용자 이용자명 임차인 임차인명 입주자 입주자명 입주사 입주사명 수강생 수강생명 원생명 원아명 원아이름 학생명 customer customername name fullname client clientname account accountname company companyname member membername',
  '고객 회원 신청자 신청인 사용자 차주 단체명 사용단체 대관자 대관단체 고객님 교인명 이용단체 contact contactname',
);

/** By field; a field's own labels need not stand here. */
export const headerWords: Readonly<Record<string, HeaderWords>> = {
  customerName: name,
  name,
  customerId: words(
    '고객id 고객번호 고객코드 회원번호 회원id 회원코드 거래처코드 customerid customerno memberid memberno accountid',
    '관리번호',
  ),
  contractId: words('계약번호 증권번호 계약no 계약id 계약코드 contractid contractno contractnumber policyno'),
  phone: words(
    '연락처 휴대폰 휴대폰번호 핸드폰 핸드폰번호 휴대전화 휴대전화번호 전화번호 전화 연락전화 모바일 h.p hp tel phone phonenumber mobile mobilephone cell cellphone',
    '보호자연락처 학부모연락처 보호자전화 보호자전화번호 보호자휴대폰 대표전화 대표번호 연락번호',
  ),
  secondPhone: words(
    '보조연락처 연락처2 전화번호2 휴대폰2 기타연락처 추가연락처 secondphone phone2',
    '집전화 자택전화 유선전화 사무실전화 회사전화 일반전화',
  ),
  email: words('이메일 이메일주소 메일 메일주소 전자우편 email e메일 emailaddress mail'),
  address: words('주소 자택주소 집주소 사업장주소 설치주소 설치장소 배송지 거주지 소재지 address', '지역'),
  businessNumber: words('사업자등록번호 사업자번호 사업자no businessnumber businessno taxid'),
  relationSince: words(
    '관계시작일 최초가입일 최초등록일 customersince',
    '가입일 등록일 가입일자 등록일자 입회일',
  ),
  customerType: words('고객유형 고객등급 회원등급 등급 회원유형 customertype tier grade'),
  source: words('유입경로 가입경로 방문경로 알게된경로 source leadsource'),
  gender: words('성별 gender sex'),
  ageBand: words('연령대 ageband'),
  start: words(
    '시작일 시작일자 계약시작일 계약시작 계약개시일 개시일 개시일자 이용시작일 이용시작 이용개시일 사용시작일 구독시작일 구독시작 렌탈시작일 대여시작일 임대시작일 리스시작일 보험시작일 보험개시일 수강시작일 등록시작일 사용개시일 시작 startdate start from contractstart begin begindate',
    '계약일 계약일자 체결일 계약체결일 가입일 가입일자 등록일 등록일자 설치일 설치일자 개통일 입주일 입소일 입원일 인도일 출고일 입학일 계약기간 이용기간 사용기간 대관기간 구독기간 보험기간 리스기간 렌탈기간 수강기간 등록기간 기간 임대기간 term period contractperiod joined joindate registered signupdate',
  ),
  end: words(
    '종료일 종료일자 계약종료일 계약종료 계약만료 계약만료일 계약만기 계약만기일 만기일 만기일자 만기 만료일 만료일자 만료 이용종료일 이용만료일 사용종료일 사용만료일 구독종료일 구독만료일 구독종료 렌탈종료일 렌탈만료일 임대종료일 임대만료일 리스종료일 리스만기일 리스만기 보험만기일 보험종료일 보험만기 수강종료일 등록만료일 종료 끝 끝나는날 enddate end to expiry expirydate expirationdate expires contractend',
    '퇴거예정일 반납예정일 반납일 졸업예정일 졸업일 갱신일 갱신예정일 renewaldate',
  ),
  service: words(
    '서비스 서비스명 서비스내용 상품 상품명 이용상품 요금제 이용권 이용권종류 회원권 회원권종류 멤버십 플랜 프로그램 프로그램명 제품 제품명 품목 품명 보험상품 보험종류 강좌 강좌명 과정 과정명 반 반명 이용좌석 시설명 service servicename product productname plan planname subscription membership',
    '구분 종류 모델 모델명 차종 시설 대관장소 사용장소 좌석유형 license',
  ),
  fee: words(
    '요금 월요금 이용요금 이용료 월이용료 회비 월회비 연회비 년회비 금액 계약금액 월금액 렌탈료 월렌탈료 월납입료 월납입금 월납입액 월납부액 보험료 월보험료 연보험료 리스료 월리스료 대여료 수강료 월수강료 교육비 월교육비 원비 월원비 사용료 월사용료 대관료 주차료 월주차료 주차요금 월주차요금 임대료 월임대료 월세 구독료 월구독료 연구독료 연간요금 연간금액 년간요금 분기요금 월정액 수업료 월수업료 강습료 관리비 월관리비 이용금액 사용요금 대여요금 렌트료 회원비 시설사용료 fee monthlyfee amount price monthlyprice annualfee yearlyfee contractvalue',
    '결제금액 단가 납부금액 청구금액 공급가액 mrr arr',
  ),
  feeCycle: words(
    '요금주기 결제주기 납입주기 납부주기 납입방법 납부방식 청구주기 billingcycle billingperiod',
    '결제방식',
  ),
  vat: words('부가세 vat 부가세여부 부가세구분'),
  status: words(
    '상태 계약상태 이용상태 회원상태 진행상태 재원상태 가입상태 구독상태 status contractstatus',
    '현황 이용여부 사용여부',
  ),
  memo: words('비고 메모 특이사항 참고 참고사항 기타 memo note notes remark remarks comment comments'),
  manager: words(
    '담당자 담당 담당자명 담당직원 영업담당 관리자 관리담당 매니저 트레이너 담당트레이너 설계사 담당설계사 담당코디 담당기사 담당교사 담당선생님 담당강사 담임 담임교사 manager owner accountowner assignee salesrep',
    '담당강사 강사 코디',
  ),
  autoRenewal: words('자동갱신 자동연장 자동갱신여부 자동연장여부 autorenew autorenewal'),
  terminatedOn: words(
    '해지일 해지일자 해약일 해약일자 탈퇴일 퇴원일 퇴소일 중도해지일 terminatedon cancelledon canceldate',
  ),
  lossReason: words('이탈사유 해지사유 해약사유 탈퇴사유 퇴원사유'),
  pausedFrom: words('일시중지시작 휴회시작일 휴회시작 정지시작일 휴원시작일'),
  pausedUntil: words('일시중지종료 휴회종료일 휴회종료 정지종료일 휴원종료일'),
  nextActionOn: words('다음조치일 다음연락일 다음연락예정일 nextaction followupdate'),
  date: words(
    '날짜 일자 상담일 상담일자 상담일시 접수일 접수일자 접수일시 응대일 방문일 연락일 통화일 일시 작성일 기록일 date',
    '등록일',
  ),
  content: words(
    '소통내용 상담내용 문의내용 내용 통화내용 접수내용 응대내용 요청사항 content details description',
    '상담 문의',
  ),
  result: words('결과 처리결과 조치결과 처리내용 조치사항 응대결과 답변 result outcome'),
  channel: words('소통채널 채널 상담방법 상담채널 접수경로 연락방법 방법 경로 유형채널 channel'),
  satisfaction: words('만족도 만족도점수 고객만족도 평점 별점 점수 satisfaction csat rating'),
  category: words('분류 상담분류 상담유형 문의유형 유형 category type'),
  followUp: words('후속조치 후속조치사항 향후계획 다음할일 followup nextstep'),
  followUpBy: words('후속기한 처리기한 조치기한 followupby duedate'),
  followedUpOn: words('후속완료일 처리일 처리완료일 완료일 조치일'),
  minutes: words('소요분 소요시간 상담시간분 통화시간분 minutes'),
};

/** Columns that are the owner's own, whatever else their words look like. */
export const ownWords =
  /보증금|출자금|예치금|선수금|미수|미납|환불|위약|잔액|합계|총액|누적|연체|할인|생년월일|생일|birth|팩스|fax|주민|계좌|은행|예금주|카드|비상(?!주)|보호자명|학부모명|보호자성명|대표자|추천인|입학금|가입비|등록비|부피|납부일|납입일|결제일|이체일|청구일|입금일|출금일|수금|차량번호|차번|좌석번호|호실|동호수|라이선스|수량|인원|대수|순번|연번|^no$|^#$|^번호$|최근방문|마지막방문|마지막연락|담당자(?:연락처|전화|이메일|휴대폰)|설계사(?:연락처|전화)/;

/** A column that tells the length of a term. */
export const termWords = /개월|월수|약정|기간|term|months|period/;
