/** Charts over the grid: they sit at their cell, scroll with the sheet and are redrawn when their data changes. */
import type { FUniver } from '@univerjs/core/facade';
import { Chart, registerables } from 'chart.js';
import { createElement, useEffect, useRef } from 'react';
import type { ChartView, SheetView } from '../../view';
import { chartConfig, chartSize } from './chartConfig';
import { HEADERS } from './snapshot';
import type { Worksheet } from './univer';

const COMPONENT = 'SheetChart';

const SheetChart = ({ data }: { data: { chart: ChartView } }) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (!canvas.current) return undefined;
    const drawn = new Chart(canvas.current, chartConfig(data.chart));
    return () => drawn.destroy();
  }, [data.chart]);
  const label = String(data.chart.options.title ?? 'Chart');
  return createElement(
    'div',
    { className: 'chart' },
    createElement('canvas', { ref: canvas, role: 'img', 'aria-label': label }),
  );
};

interface Placed {
  /** The chart and its corner, as drawn. */
  state: string;
  dispose: () => void;
}

interface Wanted {
  chart: ChartView;
  corner: Corner;
  state: string;
}

interface Corner {
  left: number;
  top: number;
}

/** The chart's corner in pixels from the grid's, headers included: that is how Univer places things. */
const cornerOf = (worksheet: Worksheet, { position }: ChartView): Corner => {
  const skeleton = worksheet.getSkeleton();
  return {
    left: HEADERS.width + (skeleton?.columnWidthAccumulation[position.column - 2] ?? 0) + position.x,
    top: HEADERS.height + (skeleton?.rowHeightAccumulation[position.row - 2] ?? 0) + position.y,
  };
};

const place = (worksheet: Worksheet, chart: ChartView, corner: Corner): (() => void) => {
  const { width, height } = chartSize(chart);
  const dom = worksheet.addFloatDomToPosition({
    componentKey: COMPONENT,
    initPosition: { startX: corner.left, endX: corner.left + width, startY: corner.top, endY: corner.top + height },
    allowTransform: false,
    data: { chart } as never,
  });
  return () => dom?.dispose();
};

/**
 * Draws the charts of the sheet that is open; call again whenever it, or another, is looked at. Univer can only place
 * things on the open sheet, so those of others are taken away.
 */
export const chartDrawer = (api: FUniver): ((sheet: SheetView) => void) => {
  Chart.register(...registerables);
  Chart.defaults.font.family = 'Arial, sans-serif';
  api.registerComponent(COMPONENT, SheetChart);
  const placed = new Map<string, Placed>();
  return (sheet) => {
    const worksheet = api.getActiveWorkbook()?.getActiveSheet();
    if (worksheet?.getSheetId() !== String(sheet.id)) return;
    const wanted = new Map<string, Wanted>(
      sheet.charts.map((chart) => {
        const corner = cornerOf(worksheet, chart);
        return [`${sheet.id}:${chart.id}`, { chart, corner, state: JSON.stringify([chart, corner]) }];
      }),
    );
    for (const [key, { state, dispose }] of placed) {
      if (wanted.get(key)?.state === state) continue;
      dispose();
      placed.delete(key);
    }
    for (const [key, { chart, corner, state }] of wanted) {
      if (!placed.has(key)) placed.set(key, { state, dispose: place(worksheet, chart, corner) });
    }
  };
};
