/** Charts over the grid: they sit at their cell, scroll with the sheet and are redrawn when their data changes. */
import type { FUniver } from '@univerjs/core/facade';
import { Chart, registerables } from 'chart.js';
import { createElement, useEffect, useRef } from 'react';
import type { ChartView, SheetView } from '../../view';
import { chartConfig, chartSize } from './chartConfig';

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
  view: string;
  dispose: () => void;
}

/** Draws a sheet's charts, and takes away those that are gone; call again whenever the sheet changes. */
export const chartDrawer = (api: FUniver): ((sheet: SheetView) => void) => {
  Chart.register(...registerables);
  Chart.defaults.font.family = 'Arial, sans-serif';
  api.registerComponent(COMPONENT, SheetChart);
  const placed = new Map<string, Placed>();

  const place = (sheet: SheetView, chart: ChartView): (() => void) => {
    const worksheet = api.getActiveWorkbook()?.getSheetBySheetId(String(sheet.id));
    if (!worksheet) return () => undefined;
    const skeleton = worksheet.getSkeleton();
    const left = (skeleton?.columnWidthAccumulation[chart.position.column - 2] ?? 0) + chart.position.x;
    const top = (skeleton?.rowHeightAccumulation[chart.position.row - 2] ?? 0) + chart.position.y;
    const { width, height } = chartSize(chart);
    const dom = worksheet.addFloatDomToPosition({
      componentKey: COMPONENT,
      initPosition: { startX: left, endX: left + width, startY: top, endY: top + height },
      allowTransform: false,
      data: { chart } as never,
    });
    return () => dom?.dispose();
  };

  return (sheet) => {
    const mine = (key: string): boolean => key.startsWith(`${sheet.id}:`);
    const views = new Map(sheet.charts.map((chart) => [`${sheet.id}:${chart.id}`, chart]));
    for (const [key, { view, dispose }] of placed) {
      if (!mine(key) || JSON.stringify(views.get(key)) === view) continue;
      dispose();
      placed.delete(key);
    }
    for (const [key, chart] of views) {
      if (!placed.has(key)) placed.set(key, { view: JSON.stringify(chart), dispose: place(sheet, chart) });
    }
  };
};
