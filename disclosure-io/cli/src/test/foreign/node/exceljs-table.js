// Lists of cells as workbooks of ExcelJS: pairs of a list and a workbook.
const fs = require('fs');
const ExcelJS = require('exceljs');

(async () => {
  for (let i = 2; i < process.argv.length; i += 2) {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('年报');
    for (const line of fs.readFileSync(process.argv[i], 'utf8').trimEnd().split('\n')) {
      const [row, column, rows, columns, text] = line.split('\t');
      const [r, c] = [+row + 1, +column + 1];
      sheet.getCell(r, c).value = /^-?\d+(\.\d+)?$/.test(text) ? +text : text;
      if (rows * columns > 1) sheet.mergeCells(r, c, r + +rows - 1, c + +columns - 1);
    }
    await book.xlsx.writeFile(process.argv[i + 1]);
  }
})();
