// The enums of SpreadsheetApp, with Google's names in Google's order.
import { enumeration } from '../enumeration';

import G = GoogleAppsScript.Spreadsheet;

export const BooleanCriteria = enumeration<typeof G.BooleanCriteria>('BooleanCriteria', [
  'CELL_EMPTY',
  'CELL_NOT_EMPTY',
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_EQUAL_TO',
  'DATE_AFTER_RELATIVE',
  'DATE_BEFORE_RELATIVE',
  'DATE_EQUAL_TO_RELATIVE',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_STARTS_WITH',
  'TEXT_ENDS_WITH',
  'CUSTOM_FORMULA',
]);
export const BorderStyle = enumeration<typeof G.BorderStyle>('BorderStyle', [
  'DOTTED',
  'DASHED',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DOUBLE',
]);
export const ColorType = enumeration<typeof GoogleAppsScript.Base.ColorType>('ColorType', [
  'UNSUPPORTED',
  'RGB',
  'THEME',
]);

export const CopyPasteType = enumeration<typeof G.CopyPasteType>('CopyPasteType', [
  'PASTE_NORMAL',
  'PASTE_NO_BORDERS',
  'PASTE_FORMAT',
  'PASTE_FORMULA',
  'PASTE_DATA_VALIDATION',
  'PASTE_VALUES',
  'PASTE_CONDITIONAL_FORMATTING',
  'PASTE_COLUMN_WIDTHS',
]);
export const DataValidationCriteria = enumeration<typeof G.DataValidationCriteria>('DataValidationCriteria', [
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_BETWEEN',
  'DATE_EQUAL_TO',
  'DATE_IS_VALID_DATE',
  'DATE_NOT_BETWEEN',
  'DATE_ON_OR_AFTER',
  'DATE_ON_OR_BEFORE',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_IS_VALID_EMAIL',
  'TEXT_IS_VALID_URL',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'CUSTOM_FORMULA',
  'CHECKBOX',
]);
export const DeveloperMetadataLocationType = enumeration<typeof G.DeveloperMetadataLocationType>(
  'DeveloperMetadataLocationType',
  ['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN'],
);
export const DeveloperMetadataVisibility = enumeration<typeof G.DeveloperMetadataVisibility>(
  'DeveloperMetadataVisibility',
  ['DOCUMENT', 'PROJECT'],
);
export const Dimension = enumeration<typeof G.Dimension>('Dimension', ['COLUMNS', 'ROWS']);
export const Direction = enumeration<typeof G.Direction>('Direction', ['UP', 'DOWN', 'PREVIOUS', 'NEXT']);
export const GroupControlTogglePosition = enumeration<typeof G.GroupControlTogglePosition>(
  'GroupControlTogglePosition',
  ['BEFORE', 'AFTER'],
);
export const InterpolationType = enumeration<typeof G.InterpolationType>('InterpolationType', [
  'NUMBER',
  'PERCENT',
  'PERCENTILE',
  'MIN',
  'MAX',
]);
export const ProtectionType = enumeration<typeof G.ProtectionType>('ProtectionType', ['RANGE', 'SHEET']);
export const RecalculationInterval = enumeration<typeof G.RecalculationInterval>('RecalculationInterval', [
  'ON_CHANGE',
  'MINUTE',
  'HOUR',
]);
export const RelativeDate = enumeration<typeof G.RelativeDate>('RelativeDate', [
  'TODAY',
  'TOMORROW',
  'YESTERDAY',
  'PAST_WEEK',
  'PAST_MONTH',
  'PAST_YEAR',
]);
export const SheetType = enumeration<typeof G.SheetType>('SheetType', ['GRID', 'OBJECT']);
export const TextDirection = enumeration<typeof G.TextDirection>('TextDirection', [
  'LEFT_TO_RIGHT',
  'RIGHT_TO_LEFT',
]);
export const TextToColumnsDelimiter = enumeration<typeof G.TextToColumnsDelimiter>('TextToColumnsDelimiter', [
  'COMMA',
  'SEMICOLON',
  'PERIOD',
  'SPACE',
]);
export const ValueType = enumeration<typeof G.ValueType>('ValueType', ['IMAGE']);
export const WrapStrategy = enumeration<typeof G.WrapStrategy>('WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP']);
export const AutoFillSeries = enumeration<typeof G.AutoFillSeries>('AutoFillSeries', [
  'DEFAULT_SERIES',
  'ALTERNATE_SERIES',
]);
export const BandingTheme = enumeration<typeof G.BandingTheme>('BandingTheme', [
  'LIGHT_GREY',
  'CYAN',
  'GREEN',
  'YELLOW',
  'ORANGE',
  'BLUE',
  'TEAL',
  'GREY',
  'BROWN',
  'LIGHT_GREEN',
  'INDIGO',
  'PINK',
]);
