/** Every class with what is done of it; the declarations name the rest. */
import { blob } from './blob';
import { chartBuilder, containerInfo, embeddedChart } from './chart';
import { color, colorBuilder, rgbColor, themeColor } from './colors';
import {
  booleanCondition,
  conditionalFormatRule,
  conditionalFormatRuleBuilder,
  gradientCondition,
} from './conditional';
import { dataValidation, dataValidationBuilder } from './dataValidation';
import { filter, filterCriteria, filterCriteriaBuilder } from './filter';
import type { Kind } from './insides';
import { developerMetadata, developerMetadataFinder, developerMetadataLocation } from './metadata';
import { namedRange } from './names';
import { pivotFilter, pivotGroup, pivotTable, pivotValue } from './pivot';
import { protection } from './protection';
import { range } from './range';
import { rangeList } from './rangeList';
import { richTextValue, richTextValueBuilder, textStyle, textStyleBuilder } from './richText';
import { htmlOutput, htmlService, menu, promptResponse, ui } from './screen';
import { selection } from './selection';
import { sheet } from './sheet';
import { spreadsheet } from './spreadsheet';
import { spreadsheetApp } from './spreadsheetApp';
import { cache, cacheService, lock, lockService, properties, propertiesService } from './stores';
import { authorizationInfo, logger, scriptApp, service, session, user } from './system';
import { textFinder } from './textFinder';
import { textRotation } from './textRotation';
import { utilities } from './utilities';

export const METHODS: { [K in Kind]: object } = {
  SpreadsheetApp: spreadsheetApp,
  Spreadsheet: spreadsheet,
  Sheet: sheet,
  Range: range,
  RangeList: rangeList,
  DataValidationBuilder: dataValidationBuilder,
  DataValidation: dataValidation,
  FilterCriteriaBuilder: filterCriteriaBuilder,
  FilterCriteria: filterCriteria,
  Filter: filter,
  TextFinder: textFinder,
  Selection: selection,
  NamedRange: namedRange,
  ConditionalFormatRuleBuilder: conditionalFormatRuleBuilder,
  ConditionalFormatRule: conditionalFormatRule,
  BooleanCondition: booleanCondition,
  GradientCondition: gradientCondition,
  Color: color,
  ColorBuilder: colorBuilder,
  RgbColor: rgbColor,
  ThemeColor: themeColor,
  TextStyle: textStyle,
  TextStyleBuilder: textStyleBuilder,
  TextRotation: textRotation,
  RichTextValue: richTextValue,
  RichTextValueBuilder: richTextValueBuilder,
  DeveloperMetadataFinder: developerMetadataFinder,
  DeveloperMetadataLocation: developerMetadataLocation,
  PromptResponse: promptResponse,
  Blob: blob,
  Service: service,
  PivotTable: pivotTable,
  PivotGroup: pivotGroup,
  PivotValue: pivotValue,
  PivotFilter: pivotFilter,
  EmbeddedChart: embeddedChart,
  EmbeddedChartBuilder: chartBuilder,
  EmbeddedAreaChartBuilder: chartBuilder,
  EmbeddedBarChartBuilder: chartBuilder,
  EmbeddedColumnChartBuilder: chartBuilder,
  EmbeddedComboChartBuilder: chartBuilder,
  EmbeddedLineChartBuilder: chartBuilder,
  EmbeddedPieChartBuilder: chartBuilder,
  EmbeddedScatterChartBuilder: chartBuilder,
  EmbeddedTableChartBuilder: chartBuilder,
  ContainerInfo: containerInfo,
  Protection: protection,
  DeveloperMetadata: developerMetadata,
  Ui: ui,
  Menu: menu,
  HtmlService: htmlService,
  HtmlOutput: htmlOutput,
  PropertiesService: propertiesService,
  Properties: properties,
  CacheService: cacheService,
  Cache: cache,
  LockService: lockService,
  Lock: lock,
  Session: session,
  User: user,
  Utilities: utilities,
  ScriptApp: scriptApp,
  AuthorizationInfo: authorizationInfo,
  Logger: logger,
  Charts: {},
};
