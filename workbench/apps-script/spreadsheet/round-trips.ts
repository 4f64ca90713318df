// Which members read the document, so that pending writes reach it first and a round trip is counted. What is not
// listed is known to the script without asking: where a range lies, the id of a sheet, what the user selected.

const reads: Readonly<Record<string, string>> = {
  Spreadsheet:
    'getSheets getSheetByName getSheetById getNumSheets getName getRange getRangeByName getRangeList ' +
    'getNamedRanges getDeveloperMetadata getProtections getEditors getOwner getSpreadsheetLocale ' +
    'getSpreadsheetTimeZone getLastRow getLastColumn getDataRange getFrozenRows getFrozenColumns ' +
    'getColumnWidth getRowHeight getSheetName isRowHiddenByUser isColumnHiddenByUser isRowHiddenByFilter',
  Sheet:
    'getName getSheetName getIndex getLastRow getLastColumn getMaxRows getMaxColumns getDataRange ' +
    'getFrozenRows getFrozenColumns getColumnWidth getRowHeight getTabColor isSheetHidden isRowHiddenByUser ' +
    'isColumnHiddenByUser isRowHiddenByFilter getConditionalFormatRules getProtections getDeveloperMetadata ' +
    'getFilter getNamedRanges getRowGroup getColumnGroup getRowGroupDepth getColumnGroupDepth ' +
    'hasHiddenGridlines collapseAllRowGroups collapseAllColumnGroups expandAllRowGroups ' +
    'expandAllColumnGroups expandRowGroupsUpToDepth expandColumnGroupsUpToDepth',
  Range:
    'isBlank isChecked isPartOfMerge canEdit getMergedRanges getFilter getDataRegion getNextDataCell ' +
    'getDeveloperMetadata getDataValidation getDataValidations getNote getNotes getBackground getBackgrounds ' +
    'getBackgroundObject getBackgroundObjects getFontColor getFontColors getFontColorObject ' +
    'getFontColorObjects getFontFamily getFontFamilies getFontLine getFontLines getFontSize getFontSizes ' +
    'getFontStyle getFontStyles getFontWeight getFontWeights getHorizontalAlignment getHorizontalAlignments ' +
    'getVerticalAlignment getVerticalAlignments getNumberFormat getNumberFormats getWrap getWraps ' +
    'getWrapStrategy getWrapStrategies getTextStyle getTextStyles',
  Selection: 'getNextDataRange',
  Protection:
    'canEdit getDescription getEditors getRange getRangeName getUnprotectedRanges isWarningOnly ' +
    'getProtectionType',
  DeveloperMetadataFinder: 'find',
  Filter: 'getRange getColumnFilterCriteria',
  Group: 'isCollapsed getRange getControlIndex',
  TextFinder: 'findAll findNext findPrevious replaceAllWith replaceWith',
};

/** Members of Range that give one value per cell; their cells are counted. */
const cellReads = new Set([
  'getValue',
  'getValues',
  'getDisplayValue',
  'getDisplayValues',
  'getFormula',
  'getFormulas',
  'getFormulaR1C1',
  'getFormulasR1C1',
]);

/**
 * Members of what a search or a list has already brought along, as the contents of a validation rule come with it.
 * They show pending writes, but cost no round trip of their own.
 */
const carried: Readonly<Record<string, string>> = {
  NamedRange: 'getName getRange',
  DeveloperMetadata: 'getKey getValue getVisibility getLocation',
};

const readMembers = membersOf(reads);
const carriedMembers = membersOf(carried);

function membersOf(table: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(Object.entries(table).map(([type, names]) => [type, new Set(names.split(' '))]));
}

/** The listed members by class, with those that cost nothing of their own. */
export function readingMembers(): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map([...readMembers, ...carriedMembers]);
}

export function isRead(type: string, member: string): boolean {
  if (type === 'Range' && cellReads.has(member)) return true;
  return member === 'getSheetValues' || (readMembers.get(type)?.has(member) ?? false);
}

export function isCarried(type: string, member: string): boolean {
  return carriedMembers.get(type)?.has(member) ?? false;
}

/** Cells that a reading member asks for. */
export function cellsReadBy(
  target: object,
  type: string,
  member: string,
  parameters: readonly unknown[],
): number {
  if (member === 'getSheetValues') return Number(parameters[2]) * Number(parameters[3]);
  if (type !== 'Range' || !cellReads.has(member)) return 0;
  if (!member.endsWith('s') && member !== 'getFormulasR1C1') return 1;
  return 'area' in target ? areaSize(target.area) : 0;
}

function areaSize(area: unknown): number {
  const size = typeof area === 'object' && area !== null && 'rows' in area && 'columns' in area ? area : null;
  return size ? Number(size.rows) * Number(size.columns) : 0;
}
