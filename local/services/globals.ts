/** All services of a script, made over one bridge to a backend. */
import { chartBuilder, containerInfo, embeddedChart } from './chart';
import { dataValidation, dataValidationBuilder } from './dataValidation';
import { type AnyMethods, prototypeFor } from './define';
import { eventMaker } from './events';
import { filter, filterCriteria, filterCriteriaBuilder } from './filter';
import { type Bridge, createHost } from './host';
import type { Kind } from './insides';
import { pivotFilter, pivotGroup, pivotTable, pivotValue } from './pivot';
import { developerMetadata, protection } from './protection';
import { range, rangeList } from './range';
import { htmlOutput, htmlService, menu, ui } from './screen';
import { sheet } from './sheet';
import { spreadsheet, spreadsheetApp } from './spreadsheet';
import { cache, cacheService, lock, lockService, properties, propertiesService } from './stores';
import { authorizationInfo, consoleOf, logger, scriptApp, session, user, utilities } from './system';
import { textFinder } from './textFinder';

const METHODS: { [K in Kind]: unknown } = {
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

const TOP = [
  'SpreadsheetApp',
  'HtmlService',
  'PropertiesService',
  'CacheService',
  'LockService',
  'Session',
  'Utilities',
  'ScriptApp',
  'Charts',
  'Logger',
] as const;

const prototypes = new Map<Kind, object>();

/** Built when first needed, so that an execution pays only for the classes it meets. */
function prototypeOf(kind: Kind): object {
  let prototype = prototypes.get(kind);
  if (!prototype) {
    prototype = prototypeFor(kind, METHODS[kind] as AnyMethods);
    prototypes.set(kind, prototype);
  }
  return prototype;
}

type AppsScriptGlobals = {
  [K in (typeof TOP)[number]]: object;
} & { console: object };

/** The services under their global names, and a maker of trigger events. */
export function createGlobals(bridge: Bridge) {
  const host = createHost(bridge, prototypeOf);
  const globals = { console: consoleOf(host) } as AppsScriptGlobals;
  for (const name of TOP) globals[name] = host.make(name, {});
  return { globals, makeEvent: eventMaker(host) };
}
