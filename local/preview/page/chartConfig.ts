/** A chart of the workbook as chart.js draws it. */
import type { ChartConfiguration } from 'chart.js';
import type { ChartView } from '../../view';

/** Google's own series colours, first to last. */
const COLOURS = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6', '#7baaf7', '#f07b72', '#fcd04f'];

const colour = (index: number): string => COLOURS[index % COLOURS.length] ?? '#4285f4';

const KINDS: Record<string, 'bar' | 'line' | 'pie' | 'scatter'> = {
  BAR: 'bar',
  COLUMN: 'bar',
  PIE: 'pie',
  LINE: 'line',
  AREA: 'line',
  SCATTER: 'scatter',
};

interface Series {
  label: string;
  values: (number | null)[];
}

/** The first column holds the labels, each further one a series. */
const seriesOf = ({ data, numbers, headers }: ChartView): { labels: string[]; series: Series[] } => {
  const body = data.slice(headers);
  const width = Math.max(0, ...data.map((row) => row.length));
  const series = Array.from({ length: Math.max(0, width - 1) }, (_, index) => ({
    label: headers > 0 ? (data[headers - 1]?.[index + 1] ?? '') : '',
    values: numbers.slice(headers).map((row) => row[index + 1] ?? null),
  }));
  return { labels: body.map((row) => row[0] ?? ''), series };
};

const textOption = (options: Record<string, unknown>, name: string): string => {
  const value = options[name];
  return typeof value === 'string' ? value : '';
};

/** Pixels; Google's default where the script said nothing. */
export const chartSize = ({ options }: ChartView): { width: number; height: number } => ({
  width: typeof options.width === 'number' ? options.width : 600,
  height: typeof options.height === 'number' ? options.height : 371,
});

const shortened = (label: string): string => (label.length > 28 ? `${label.slice(0, 27)}…` : label);

/** Everything chart.js needs, with no animation: a chart that redraws while one works must not jump about. */
export const chartConfig = (chart: ChartView): ChartConfiguration => {
  const { labels, series } = seriesOf(chart);
  const kind = KINDS[chart.type] ?? 'bar';
  const title = textOption(chart.options, 'title');
  const legend = chart.options.legend as { position?: string } | string | undefined;
  const none = (typeof legend === 'object' ? legend?.position : legend) === 'none';
  const axis = { grid: { color: '#e0e0e0' }, ticks: { precision: 0 }, beginAtZero: true };
  const names = { grid: { display: false }, ticks: { autoSkip: false } };
  const lying = chart.type === 'BAR';
  return {
    type: kind,
    data: {
      labels: labels.map(shortened),
      datasets: series.map(({ label, values }, index) => ({
        label,
        data: values,
        backgroundColor: kind === 'pie' ? values.map((_, slice) => colour(slice)) : colour(index),
        borderColor: kind === 'pie' ? '#fff' : colour(index),
        fill: chart.type === 'AREA',
      })),
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      layout: { padding: 12 },
      ...(lying ? { indexAxis: 'y' as const } : {}),
      ...(kind === 'pie' ? {} : { scales: lying ? { x: axis, y: names } : { x: names, y: axis } }),
      plugins: {
        title: {
          display: title !== '',
          text: title,
          align: 'start',
          color: '#757575',
          font: { size: 16, weight: 'normal' },
        },
        legend: { display: !none && (kind === 'pie' || series.length > 1), position: kind === 'pie' ? 'right' : 'top' },
      },
    },
  };
};
