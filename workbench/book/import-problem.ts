// Why a file cannot become a book, in the words of the desk and of the command line.
import { type Told, ToldProblem } from './told-problem';

/** A file that cannot become a book; it says why, and how to mend it. */
export class ImportProblem extends ToldProblem {
  override readonly name = 'ImportProblem';

  constructor(told: Told, cause?: unknown) {
    super(told, cause === undefined ? {} : { cause });
  }
}

export const whyNot = {
  otherKind: (file: string): Told => ({
    ko: `‘${file}’ 파일은 .xlsx도 .csv도 아니에요. 둘 중 하나로 저장해서 다시 열어 주세요.`,
    en: `${file} is neither .xlsx nor .csv. Save it as one of these.`,
  }),
  locked: {
    ko: '암호가 걸렸거나 예전 .xls 형식인 파일이에요. 엑셀에서 암호를 풀고 .xlsx로 다시 저장해 주세요.',
    en: 'The file has a password or is an .xls of old. Take the password off in Excel and save it as .xlsx.',
  },
  broken: {
    ko: '.xlsx로 읽을 수 없는 파일이에요. .xlsx로 다시 저장하거나 탭을 .csv로 내보내 주세요.',
    en: 'The file cannot be read as .xlsx. Save it again as .xlsx, or export the tab as .csv.',
  },
  encoding: {
    ko: 'UTF-8, UTF-16, CP949(EUC-KR) 가운데 어느 것도 아닌 파일이에요. ‘CSV UTF-8’로 다시 저장해 주세요.',
    en: 'The file is neither UTF-8, UTF-16 nor CP949 (EUC-KR). Save it again as CSV UTF-8.',
  },
  openQuote: (line: number): Told => ({
    ko: `${line}번째 줄에서 열린 따옴표(")가 닫히지 않은 CSV예요. 만든 프로그램에서 열어 다시 저장해 주세요.`,
    en: `A quote (") opened in line ${line} is never closed. Open the CSV in the program it came from and save it again.`,
  }),
  longField: (line: number, length: number, most: number): Told => ({
    ko: `${line}번째 줄에 ${length}자짜리 칸이 있어요. 한 칸에는 ${most}자까지 들어가니 줄여 주세요.`,
    en: `Line ${line} has a field of ${length} characters; a cell holds ${most}. Shorten it.`,
  }),
  manyCells: {
    ko: '한 대장에는 칸이 1,000만 개까지 들어가요. 필요한 탭이나 줄만 따로 저장해 주세요.',
    en: 'A book holds 10 million cells. Save only the tabs or lines that you need.',
  },
  noSuchTab: (tab: string, names: string): Told => ({
    ko: `파일에 ‘${tab}’ 탭이 없어요. 있는 탭: ${names}.`,
    en: `The file has no tab ${tab}. It has: ${names}.`,
  }),
  oneTab: (tab: string): Told => ({
    ko: `.csv 파일에는 탭이 하나뿐이고, 이름은 파일을 따라 ‘${tab}’이에요. --sheet를 빼 주세요.`,
    en: `A .csv file has one tab, named after the file: ${tab}. Leave --sheet out.`,
  }),
  large: (most: number): Told => ({
    ko: `${most}MB보다 큰 파일이에요. 필요한 탭이나 줄만 따로 저장해 주세요.`,
    en: `The file is larger than ${most} MB. Save only the tabs or lines that you need.`,
  }),
} as const;
