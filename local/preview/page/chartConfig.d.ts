/** A chart of the workbook as chart.js draws it. */
import type { ChartConfiguration } from 'chart.js';
import type { ChartView } from '../../view';
/** Pixels; Google's default where the script said nothing. */
export declare const chartSize: ({ options }: ChartView) => {
  width: number;
  height: number;
};
/** Everything chart.js needs, with no animation: a chart that redraws while one works must not jump about. */
export declare const chartConfig: (chart: ChartView) => ChartConfiguration;
