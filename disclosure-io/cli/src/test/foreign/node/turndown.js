// Pages as Markdown of turndown with its tables: pairs of a page and a file.
const fs = require('fs');
const TurndownService = require('turndown');
const {gfm} = require('turndown-plugin-gfm');

for (let i = 2; i < process.argv.length; i += 2) {
  const service = new TurndownService({headingStyle: 'atx'});
  service.use(gfm);
  fs.writeFileSync(process.argv[i + 1], service.turndown(fs.readFileSync(process.argv[i], 'utf8')));
}
