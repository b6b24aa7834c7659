import type { Cases } from '../contract';

/** `EmbeddedChart` and its builder. */
export const embeddedChartCases: Cases = {
  'a chart that was inserted is listed at its place': ({ sheet, at, equal }) => {
    at('A1:B3').setValues([
      ['Fruit', 'Count'],
      ['Pear', 3],
      ['Apple', 4],
    ]);
    const builder = sheet.newChart().asPieChart().addRange(at('A1:B3')).setPosition(5, 6, 0, 0);
    sheet.insertChart(builder.build());
    const places = sheet.getCharts().map((chart) => chart.getContainerInfo());
    equal(
      places.map((place) => [place.getAnchorRow(), place.getAnchorColumn()]),
      [[5, 6]],
    );
  },
  'a chart knows its ranges': ({ sheet, at, equal }) => {
    sheet.insertChart(sheet.newChart().asBarChart().addRange(at('A1:B3')).setPosition(5, 5, 0, 0).build());
    equal(
      sheet
        .getCharts()[0]
        ?.getRanges()
        .map((range) => range.getA1Notation()),
      ['A1:B3'],
    );
  },
  'a removed chart is gone': ({ sheet, at, equal }) => {
    sheet.insertChart(sheet.newChart().asBarChart().addRange(at('A1:B3')).setPosition(5, 5, 0, 0).build());
    const [chart] = sheet.getCharts();
    if (chart) sheet.removeChart(chart);
    equal(sheet.getCharts().length, 0);
  },
};
