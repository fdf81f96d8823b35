// Workbooks as CSV or saved again by ExcelJS: pairs of a workbook and a file; its ending decides.
const ExcelJS = require('exceljs');

(async () => {
  for (let i = 2; i < process.argv.length; i += 2) {
    const [from, to] = process.argv.slice(i, i + 2);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(from);
    await (to.endsWith('.csv') ? book.csv : book.xlsx).writeFile(to);
  }
})();
