// Word documents as a page or Markdown of mammoth: pairs of a document and a file.
const fs = require('fs');
const mammoth = require('mammoth');

(async () => {
  for (let i = 2; i < process.argv.length; i += 2) {
    const [path, to] = process.argv.slice(i, i + 2);
    const convert = to.endsWith('.md') ? mammoth.convertToMarkdown : mammoth.convertToHtml;
    fs.writeFileSync(to, (await convert({path})).value);
  }
})();
