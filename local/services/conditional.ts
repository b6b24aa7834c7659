/** `ConditionalFormatRule` and its builder, `BooleanCondition`, `GradientCondition`. */
import type { ConditionalRule, GradientPoint } from '../backend/attachments';
import type { Methods } from './define';
import { enumeration, enumName } from './enums';
import { exception, type Self } from './host';
import { criteriaType, criteriaValues, whenMethods } from './when';

type Builder = Self<'ConditionalFormatRuleBuilder'>;
type Look = ConditionalRule['look'];

const change = (self: Builder, part: Partial<ConditionalRule>): object => {
  self.rule = { ...self.rule, ...part };
  return self.me;
};

function setLook<K extends keyof Look>(self: Builder, key: K, value: Look[K] | null): object {
  const look = { ...self.rule.look };
  delete look[key];
  if (value !== null) look[key] = value;
  return change(self, { look });
}

const setPoint = (self: Builder, at: 'min' | 'mid' | 'max', point: GradientPoint): object =>
  change(self, { criteria: null, gradient: { ...self.rule.gradient, [at]: point } });
const pointWithValue =
  (at: 'min' | 'mid' | 'max') =>
  (self: Builder, color: string, type: object, value: string): object =>
    setPoint(self, at, { color, type: enumName(type), value });

type Holder = Self<'ConditionalFormatRule'> | Builder;

const reading = {
  getRanges: ({ host, rule }: Holder) => rule.ranges.map((ref) => host.make('Range', { ref })),
  getBooleanCondition: ({ host, rule }: Holder) => (rule.criteria ? host.make('BooleanCondition', { rule }) : null),
  getGradientCondition: ({ host, rule }: Holder) => (rule.gradient ? host.make('GradientCondition', { rule }) : null),
  copy: ({ host, rule }: Holder) => host.make('ConditionalFormatRuleBuilder', { rule }),
};

function build({ host, rule }: Builder): object {
  if (rule.ranges.length === 0) throw exception('Conditional format rule must have at least one range.');
  if (!rule.criteria && !rule.gradient) throw exception('Conditional format rule must have a condition.');
  return host.make('ConditionalFormatRule', { rule });
}

export const conditionalFormatRuleBuilder: Methods<
  GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder,
  'ConditionalFormatRuleBuilder'
> = {
  ...whenMethods<Builder>((self, criteria) => change(self, { criteria, gradient: null })),
  ...reading,
  build,
  setRanges: (self, ranges: object[]) =>
    change(self, { ranges: ranges.map((one) => self.host.inside('Range', one).ref) }),
  setBackground: (self, color: string | null) => setLook(self, 'bg', color),
  setFontColor: (self, color: string | null) => setLook(self, 'color', color),
  setBold: (self, on: boolean | null) => setLook(self, 'bold', on),
  setItalic: (self, on: boolean | null) => setLook(self, 'italic', on),
  setStrikethrough: (self, on: boolean | null) => setLook(self, 'strike', on),
  setUnderline: (self, on: boolean | null) => setLook(self, 'underline', on),
  setGradientMinpoint: (self, color: string) => setPoint(self, 'min', { color, type: 'MIN', value: '' }),
  setGradientMaxpoint: (self, color: string) => setPoint(self, 'max', { color, type: 'MAX', value: '' }),
  setGradientMinpointWithValue: pointWithValue('min'),
  setGradientMidpointWithValue: pointWithValue('mid'),
  setGradientMaxpointWithValue: pointWithValue('max'),
};

export const conditionalFormatRule: Methods<
  GoogleAppsScript.Spreadsheet.ConditionalFormatRule,
  'ConditionalFormatRule'
> = reading;

export const booleanCondition: Methods<GoogleAppsScript.Spreadsheet.BooleanCondition, 'BooleanCondition'> = {
  getCriteriaType: ({ rule }) => criteriaType(rule.criteria),
  getCriteriaValues: ({ rule }) => criteriaValues(rule.criteria),
  getBackground: ({ rule }) => rule.look.bg ?? null,
  getFontColor: ({ rule }) => rule.look.color ?? null,
  getBold: ({ rule }) => rule.look.bold ?? null,
  getItalic: ({ rule }) => rule.look.italic ?? null,
  getStrikethrough: ({ rule }) => rule.look.strike ?? null,
  getUnderline: ({ rule }) => rule.look.underline ?? null,
};

const point = (rule: ConditionalRule, at: 'min' | 'mid' | 'max'): GradientPoint | undefined => rule.gradient?.[at];
const typeOf = (rule: ConditionalRule, at: 'min' | 'mid' | 'max'): object | null =>
  enumeration('InterpolationType')[point(rule, at)?.type ?? ''] ?? null;

export const gradientCondition: Methods<GoogleAppsScript.Spreadsheet.GradientCondition, 'GradientCondition'> = {
  getMinColor: ({ rule }) => point(rule, 'min')?.color ?? '',
  getMidColor: ({ rule }) => point(rule, 'mid')?.color ?? '',
  getMaxColor: ({ rule }) => point(rule, 'max')?.color ?? '',
  getMinType: ({ rule }) => typeOf(rule, 'min'),
  getMidType: ({ rule }) => typeOf(rule, 'mid'),
  getMaxType: ({ rule }) => typeOf(rule, 'max'),
  getMinValue: ({ rule }) => point(rule, 'min')?.value ?? '',
  getMidValue: ({ rule }) => point(rule, 'mid')?.value ?? '',
  getMaxValue: ({ rule }) => point(rule, 'max')?.value ?? '',
};
