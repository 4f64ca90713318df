// Google's interfaces and the classes that stand for them.
import type { User } from '../session';
import type { userInterface } from '../ui';
import type { BooleanCondition } from './boolean-condition';
import type { Color, ColorBuilder } from './color';
import type { ConditionalFormatRule } from './conditional-format-rule';
import type { ConditionalFormatRuleBuilder } from './conditional-format-rule-builder';
import type { DataValidation } from './data-validation';
import type { DataValidationBuilder } from './data-validation-builder';
import type { DeveloperMetadata } from './developer-metadata';
import type { DeveloperMetadataFinder } from './developer-metadata-finder';
import type { DeveloperMetadataLocation } from './developer-metadata-location';
import type { Faults, Pair } from './emulates';
import type { Filter } from './filter';
import type { FilterCriteria, FilterCriteriaBuilder } from './filter-criteria';
import type { Group } from './group';
import type { NamedRange } from './named-range';
import type { Protection } from './protection';
import type { Range } from './range';
import type { RangeList } from './range-list';
import type { Selection } from './selection';
import type { Sheet } from './sheet';
import type { Spreadsheet } from './spreadsheet';
import type { SpreadsheetApp } from './spreadsheet-app';
import type { TextFinder } from './text-finder';
import type { TextStyle, TextStyleBuilder } from './text-style';

import G = GoogleAppsScript.Spreadsheet;

export interface Classes {
  readonly BooleanCondition: Pair<G.BooleanCondition, BooleanCondition>;
  readonly Color: Pair<G.Color, Color>;
  readonly ColorBuilder: Pair<G.ColorBuilder, ColorBuilder>;
  readonly ConditionalFormatRule: Pair<G.ConditionalFormatRule, ConditionalFormatRule>;
  readonly ConditionalFormatRuleBuilder: Pair<G.ConditionalFormatRuleBuilder, ConditionalFormatRuleBuilder>;
  readonly DataValidation: Pair<G.DataValidation, DataValidation>;
  readonly DataValidationBuilder: Pair<G.DataValidationBuilder, DataValidationBuilder>;
  readonly DeveloperMetadata: Pair<G.DeveloperMetadata, DeveloperMetadata>;
  readonly DeveloperMetadataFinder: Pair<G.DeveloperMetadataFinder, DeveloperMetadataFinder>;
  readonly DeveloperMetadataLocation: Pair<G.DeveloperMetadataLocation, DeveloperMetadataLocation>;
  readonly Filter: Pair<G.Filter, Filter>;
  readonly FilterCriteria: Pair<G.FilterCriteria, FilterCriteria>;
  readonly FilterCriteriaBuilder: Pair<G.FilterCriteriaBuilder, FilterCriteriaBuilder>;
  readonly Group: Pair<G.Group, Group>;
  readonly NamedRange: Pair<G.NamedRange, NamedRange>;
  readonly Protection: Pair<G.Protection, Protection>;
  readonly Range: Pair<G.Range, Range>;
  readonly RangeList: Pair<G.RangeList, RangeList>;
  readonly Selection: Pair<G.Selection, Selection>;
  readonly Sheet: Pair<G.Sheet, Sheet>;
  readonly Spreadsheet: Pair<G.Spreadsheet, Spreadsheet>;
  readonly SpreadsheetApp: Pair<G.SpreadsheetApp, typeof SpreadsheetApp>;
  readonly TextFinder: Pair<G.TextFinder, TextFinder>;
  readonly TextStyle: Pair<G.TextStyle, TextStyle>;
  readonly TextStyleBuilder: Pair<G.TextStyleBuilder, TextStyleBuilder>;
}

/** Other services' interfaces that occur in the signatures of these. */
interface Others {
  readonly RgbColor: Pair<GoogleAppsScript.Base.RgbColor, ReturnType<Color['asRgbColor']>>;
  readonly User: Pair<GoogleAppsScript.Base.User, User>;
  readonly Ui: Pair<GoogleAppsScript.Base.Ui, ReturnType<typeof userInterface>>;
}

/**
 * Where Google's declared types are wrong about null, which these members give: a rule without help text, a
 * filter's criteria by hidden values alone, a spreadsheet's enumerations that Google types as numbers.
 */
type DeclaredWithoutNull = 'getHelpText' | 'getCriteriaType';

/** Names of a class's methods that do not agree with Google's declarations. */
export type FaultsOf<Name extends keyof Classes> =
  Classes[Name] extends Pair<infer Google, infer Own>
    ? Exclude<Faults<Google, Own, Classes & Others>, DeclaredWithoutNull>
    : never;
