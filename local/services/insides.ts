/** What each service object keeps to itself: never visible to the script. */
import type { Chart, ConditionalRule, Criteria, Rule, Run, TextLook } from '../backend/attachments';
import type { Wanted } from '../backend/operations/metadata';
import type { Search } from '../backend/operations/texts';
import type { MenuItemView, RangeRef } from '../view';
import type { Paint } from './colors';
import type { Place } from './metadata';

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
  TextFinder: { places: RangeRef[]; search: Search; current: RangeRef | null };
  Selection: Nothing;
  NamedRange: { name: string };
  ConditionalFormatRuleBuilder: { rule: ConditionalRule };
  ConditionalFormatRule: { rule: ConditionalRule };
  BooleanCondition: { rule: ConditionalRule };
  GradientCondition: { rule: ConditionalRule };
  Color: { paint: Paint };
  ColorBuilder: { paint: Paint };
  RgbColor: { hex: string };
  ThemeColor: { name: string };
  TextStyle: { look: TextLook };
  TextStyleBuilder: { look: TextLook };
  TextRotation: { degrees: number; vertical: boolean };
  RichTextValue: { text: string; runs: readonly Run[]; start: number };
  RichTextValueBuilder: { text: string | null; runs: readonly Run[] };
  DeveloperMetadataFinder: { wanted: Wanted };
  DeveloperMetadataLocation: { place: Place };
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
  DeveloperMetadata: { id: number };
  Ui: Nothing;
  Menu: { addon: boolean; caption: string | null; items: MenuItemView[] };
  HtmlService: Nothing;
  PromptResponse: { button: string; text: string };
  Blob: { bytes: number[]; type: string | null; name: string | null };
  HtmlOutput: {
    content: string;
    title: string;
    width: number | null;
    height: number | null;
    metas: [string, string][];
  };
  PropertiesService: Nothing;
  Properties: { store: string };
  CacheService: Nothing;
  Cache: { store: string };
  LockService: Nothing;
  Lock: { kind: string };
  Session: Nothing;
  User: Nothing;
  Utilities: Nothing;
  ScriptApp: Nothing;
  AuthorizationInfo: Nothing;
  Service: Nothing;
  Logger: Nothing;
  Charts: Nothing;
}

export type Kind = keyof Insides;
