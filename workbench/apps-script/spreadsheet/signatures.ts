// Google's parameter lists, in a small language: `string`, `number`, `boolean`, `any`, `Date`, `options`, `User`,
// a class or enum of SpreadsheetApp; `?` after a type lets null pass, `[]` makes arrays; `|` parts overloads.
// A member that stands in neither table takes no parameters. A test compares both with @types/google-apps-script.

const metadata =
  'string | string, DeveloperMetadataVisibility | string, string | string, string, DeveloperMetadataVisibility';
const sides = 'boolean?, boolean?, boolean?, boolean?, boolean?, boolean?';

/** Members that take the same in every class that has them. */
const shared: readonly (readonly [parameters: string, members: string])[] = [
  [
    'number',
    'autoResizeColumn deleteColumn deleteRow getColumnWidth getRowHeight getSheetById insertColumnAfter ' +
      'insertColumnBefore insertRowAfter insertRowBefore isColumnHiddenByUser isRowHiddenByFilter ' +
      'isRowHiddenByUser moveActiveSheet setFrozenColumns setFrozenRows expandColumnGroupsUpToDepth ' +
      'expandRowGroupsUpToDepth getColumnGroupDepth getRowGroupDepth setFontSize shiftColumnGroupDepth ' +
      'shiftRowGroupDepth getColumnFilterCriteria removeColumnFilterCriteria withId requireNumberEqualTo ' +
      'requireNumberGreaterThan requireNumberGreaterThanOrEqualTo requireNumberLessThan ' +
      'requireNumberLessThanOrEqualTo requireNumberNotEqualTo whenNumberEqualTo whenNumberGreaterThan ' +
      'whenNumberGreaterThanOrEqualTo whenNumberLessThan whenNumberLessThanOrEqualTo whenNumberNotEqualTo',
  ],
  [
    'number, number',
    'deleteColumns deleteRows insertColumnsAfter insertColumnsBefore insertRowsAfter insertRowsBefore ' +
      'setColumnWidth setRowHeight autoResizeColumns autoResizeRows getColumnGroup getRowGroup getCell ' +
      'requireNumberBetween requireNumberNotBetween whenNumberBetween whenNumberNotBetween',
  ],
  ['number | number, number', 'hideColumns hideRows insertColumns insertRows showColumns showRows'],
  ['number, number, number', 'setColumnWidths setRowHeights setRowHeightsForced setBackgroundRGB'],
  ['number, number, number, number', 'getSheetValues'],
  ['number[][]', 'setFontSizes'],
  ['number, FilterCriteria?', 'setColumnFilterCriteria'],
  [
    'string',
    'createTextFinder getRangeByName getSheetByName removeNamedRange rename renameActiveSheet ' +
      'setSpreadsheetLocale setSpreadsheetTimeZone setName setFormula setFormulaR1C1 setNumberFormat openById ' +
      'openByUrl setDescription setRangeName setKey withKey withValue setHelpText replaceAllWith replaceWith ' +
      'requireFormulaSatisfied requireTextContains requireTextDoesNotContain requireTextEqualTo removeMenu ' +
      'whenFormulaSatisfied whenTextContains whenTextDoesNotContain whenTextEndsWith whenTextEqualTo ' +
      'whenTextStartsWith setRgbColor setForegroundColor',
  ],
  [
    'string?',
    'setBackground setFontColor setFontFamily setFontLine setFontStyle setFontWeight setHorizontalAlignment ' +
      'setNote setVerticalAlignment setTabColor',
  ],
  ['string[]', 'addEditors addViewers getRangeList setHiddenValues setVisibleValues'],
  [
    'string?[][]',
    'setBackgrounds setFontFamilies setFontLines setFontStyles setFontWeights setHorizontalAlignments setNotes ' +
      'setVerticalAlignments',
  ],
  ['string[][]', 'setFormulas setFormulasR1C1 setNumberFormats'],
  ['string[] | string[], boolean', 'requireValueInList'],
  ['string | User', 'addEditor addViewer removeEditor removeViewer'],
  ['string[] | User[]', 'removeEditors'],
  ['string | string, string | string, string, number?', 'toast'],
  ['string, options?[]', 'addMenu'],
  ['string, options[]', 'updateMenu'],
  [metadata, 'addDeveloperMetadata'],
  [
    'boolean',
    'setWrap setAllowInvalid setDomainEdit setWarningOnly setHiddenGridlines setRightToLeft ignoreDiacritics ' +
      'matchCase matchEntireCell matchFormulaText useRegularExpression',
  ],
  ['boolean?', 'setBold setItalic setStrikethrough setUnderline'],
  ['boolean[][]', 'setWraps'],
  [`${sides} | ${sides}, string?, BorderStyle?`, 'setBorder'],
  ['any[]', 'appendRow'],
  ['any[][]', 'setValues setFontColors'],
  [' | any | any, any', 'insertCheckboxes requireCheckbox'],
  [' | options', 'clear'],
  [
    'Date',
    'requireDateAfter requireDateBefore requireDateEqualTo requireDateOnOrAfter requireDateOnOrBefore',
  ],
  ['Date, Date', 'requireDateBetween requireDateNotBetween'],
  ['Date | RelativeDate', 'whenDateAfter whenDateBefore whenDateEqualTo'],
  ['Dimension', 'deleteCells insertCells'],
  [' | Dimension', 'getDataRegion'],
  ['Direction', 'getNextDataCell getNextDataRange'],
  [
    'Range',
    'hideColumn hideRow setActiveRange setCurrentCell unhideColumn unhideRow moveTo moveToColumn moveToRow ' +
      'setRange startFrom',
  ],
  ['Range | string', 'setActiveSelection'],
  ['Range | Range, boolean', 'requireValueInRange'],
  ['Range, number', 'moveColumns moveRows'],
  ['Range[]', 'setRanges setUnprotectedRanges'],
  ['RangeList', 'setActiveRangeList'],
  ['Sheet', 'deleteSheet moveToSheet'],
  ['Sheet | Sheet, boolean', 'setActiveSheet'],
  ['Spreadsheet', 'setActiveSpreadsheet'],
  ['ProtectionType', 'getProtections'],
  ['Color?', 'setBackgroundObject setFontColorObject'],
  ['Color[][]?', 'setBackgroundObjects'],
  ['Color?[][]', 'setFontColorObjects'],
  ['ConditionalFormatRule[]', 'setConditionalFormatRules'],
  ['DataValidation?', 'setDataValidation'],
  ['DataValidation?[][]', 'setDataValidations'],
  ['DeveloperMetadataLocationType', 'withLocationType'],
  ['DeveloperMetadataVisibility', 'setVisibility withVisibility'],
  ['Color', 'setForegroundColorObject'],
  ['TextStyle', 'setTextStyle'],
  ['TextStyle[][]', 'setTextStyles'],
  ['WrapStrategy', 'setWrapStrategy'],
  ['WrapStrategy[][]', 'setWrapStrategies'],
  ['number, number | number, number, number | number, number, number, number', 'offset'],
  [' | number[]', 'removeDuplicates'],
  ['string | string, number, number', 'create'],
  [
    'number, number, number, number, number | Sheet, number, number, number, number',
    'copyFormatToRange copyValuesToRange',
  ],
];

/** Members whose parameters differ between classes. */
const special: Readonly<Record<string, string>> = {
  'Sheet.getRange': 'number, number | number, number, number | number, number, number, number | string',
  'Spreadsheet.getRange': 'string',
  'Spreadsheet.insertSheet':
    ' | number | number, options | options | string | string, number | string, number, options | string, options',
  'Spreadsheet.setNamedRange': 'string, Range',
  'Protection.setNamedRange': 'NamedRange',
  'Spreadsheet.copy': 'string',
  'Sheet.copyTo': 'Spreadsheet',
  'Range.copyTo': 'Range | Range, CopyPasteType, boolean | Range, options | Range, CopyPasteType',
  'TextStyleBuilder.setBold': 'boolean',
  'TextStyleBuilder.setItalic': 'boolean',
  'TextStyleBuilder.setStrikethrough': 'boolean',
  'TextStyleBuilder.setUnderline': 'boolean',
  'TextStyleBuilder.setFontFamily': 'string',
  'Range.setNote': 'string? | number',
  'Range.setValue': 'any',
  'RangeList.setValue': 'any',
  'DeveloperMetadata.setValue': 'string',
  'Range.sort': 'any',
  'Sheet.sort': 'number | number, boolean',
  'Spreadsheet.sort': 'number | number, boolean',
  'Filter.sort': 'number, boolean',
  'DataValidationBuilder.withCriteria': 'DataValidationCriteria, any[]',
  'ConditionalFormatRuleBuilder.withCriteria': 'BooleanCriteria, any[]',
  'FilterCriteriaBuilder.withCriteria': 'BooleanCriteria, any[]',
};

/** Lists that were read before: every call of a script asks for one. */
const read = new Map<string, readonly (readonly string[])[]>();

const parameters = new Map(
  shared.flatMap(([list, members]) => members.split(' ').map((member) => [member, list] as const)),
);

/** The overloads of a member of a class of SpreadsheetApp, each a list of parameter types. */
export function overloads(type: string, member: string): readonly (readonly string[])[] {
  const list = special[`${type}.${member}`] ?? parameters.get(member) ?? '';
  const known = read.get(list);
  if (known) return known;
  const found = list.split('|').map((overload) =>
    overload
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
  );
  read.set(list, found);
  return found;
}
