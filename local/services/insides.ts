/** What each service object keeps to itself: never visible to the script. */
import type { Chart, Criteria, Rule } from '../backend/attachments';
import type { MenuItemView, RangeRef } from '../view';

type ChartDraft = Omit<Chart, 'id'> & { id: number | null };

interface ChartInside {
  sheet: number;
  draft: ChartDraft;
}

interface Part {
  sheet: number;
  id: number;
}

// biome-ignore lint/complexity/noBannedTypes: these objects keep nothing
type Nothing = {};

export interface Insides {
  SpreadsheetApp: Nothing;
  Spreadsheet: Nothing;
  Sheet: { id: number };
  Range: { ref: RangeRef };
  RangeList: { refs: RangeRef[] };
  DataValidationBuilder: { rule: Rule };
  DataValidation: { rule: Rule };
  FilterCriteriaBuilder: { criteria: Criteria | null };
  FilterCriteria: { criteria: Criteria };
  Filter: { sheet: number; range: RangeRef };
  TextFinder: {
    ref: RangeRef;
    text: string;
    entire: boolean;
    matchCase: boolean;
    formulas: boolean;
    found: RangeRef[] | null;
    at: number;
  };
  PivotTable: Part & { row: number; column: number };
  PivotGroup: Part & { axis: 'rowGroups' | 'columnGroups'; index: number };
  PivotValue: Part & { index: number };
  PivotFilter: Part & { filter: number };
  EmbeddedChart: { sheet: number; chart: Chart };
  EmbeddedChartBuilder: ChartInside;
  EmbeddedAreaChartBuilder: ChartInside;
  EmbeddedBarChartBuilder: ChartInside;
  EmbeddedColumnChartBuilder: ChartInside;
  EmbeddedComboChartBuilder: ChartInside;
  EmbeddedLineChartBuilder: ChartInside;
  EmbeddedPieChartBuilder: ChartInside;
  EmbeddedScatterChartBuilder: ChartInside;
  EmbeddedTableChartBuilder: ChartInside;
  ContainerInfo: { position: Chart['position'] };
  Protection: { id: number; sheet: number; kind: 'RANGE' | 'SHEET'; range: RangeRef | null };
  DeveloperMetadata: { id: number; key: string; value: string | null; visibility: string };
  Ui: Nothing;
  Menu: { addon: boolean; caption: string | null; items: MenuItemView[] };
  HtmlService: Nothing;
  HtmlOutput: { content: string; title: string; width: number | null; height: number | null };
  PropertiesService: Nothing;
  Properties: { store: string };
  CacheService: Nothing;
  Cache: { store: string };
  LockService: Nothing;
  Lock: Nothing;
  Session: Nothing;
  User: Nothing;
  Utilities: Nothing;
  ScriptApp: Nothing;
  AuthorizationInfo: Nothing;
  Logger: Nothing;
  Charts: Nothing;
}

export type Kind = keyof Insides;
