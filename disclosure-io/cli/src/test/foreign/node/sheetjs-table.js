// Lists of cells as workbooks of SheetJS: pairs of a list and a workbook.
const fs = require('fs');
const xlsx = require('xlsx');

for (let i = 2; i < process.argv.length; i += 2) {
  const sheet = {'!merges': []};
  let last = {r: 0, c: 0};
  for (const line of fs.readFileSync(process.argv[i], 'utf8').trimEnd().split('\n')) {
    const [row, column, rows, columns, text] = line.split('\t');
    const at = {r: +row, c: +column};
    const end = {r: at.r + +rows - 1, c: at.c + +columns - 1};
    const isNumber = /^-?\d+(\.\d+)?$/.test(text);
    sheet[xlsx.utils.encode_cell(at)] = isNumber ? {t: 'n', v: +text} : {t: 's', v: text};
    if (rows * columns > 1) sheet['!merges'].push({s: at, e: end});
    last = {r: Math.max(last.r, end.r), c: Math.max(last.c, end.c)};
  }
  sheet['!ref'] = xlsx.utils.encode_range({s: {r: 0, c: 0}, e: last});
  const book = xlsx.utils.book_new();
  xlsx.utils.book_append_sheet(book, sheet, '年报');
  xlsx.writeFile(book, process.argv[i + 1]);
}
