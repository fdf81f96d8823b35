// Workbooks as CSV or as a page of SheetJS: pairs of a workbook and a file; its ending decides.
const fs = require('fs');
const xlsx = require('xlsx');

for (let i = 2; i < process.argv.length; i += 2) {
  const [from, to] = process.argv.slice(i, i + 2);
  const book = xlsx.readFile(from);
  if (to.endsWith('.xlsx')) {
    xlsx.writeFile(book, to);
  } else {
    const sheet = book.Sheets[book.SheetNames[0]];
    const text = to.endsWith('.csv') ? xlsx.utils.sheet_to_csv(sheet) : xlsx.utils.sheet_to_html(sheet);
    fs.writeFileSync(to, text);
  }
}
