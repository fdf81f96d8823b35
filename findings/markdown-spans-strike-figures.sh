#!/usr/bin/env bash
# A sentence with spans of months goes through Markdown: turndown 7.2.5 with turndown-plugin-gfm 1.0.2 (npm) writes it,
# remark-gfm 4.0.1 with remark 15.0.1, marked 18.2.1 (npm) and commonmark-java 0.32.0 with its strikethrough extension
# (Maven: org.commonmark:commonmark-ext-gfm-strikethrough) read it.
# Expected: 1~3月收到申请3件，4~6月收到5件。 comes out as it went in: Chinese writes spans with ~, strikethrough is ~~, and
# turndown escapes what Markdown would take for marks, as pandoc (Debian: pandoc; seen with 2.17.1.1) does with \~.
# Happens: turndown escapes nothing, and the three readers take one ~ for a mark, so that a figure of the report is struck
# out with what stands around it: 1<del>3月收到申请3件，4</del>6月. For whoever reads the text alone, the signs of the spans
# are gone, and 1~3月 is 13月. markdown-it 15.0.3 (npm) strikes nothing out.
# Needs: Debian (installs pandoc if it is not there), JDK 17, Maven, Node, npm. Exits 1 if the behaviour is another one.
set -euo pipefail; export LC_ALL=C.UTF-8
command -v pandoc > /dev/null || { apt-get update -qq; apt-get install -y -qq --no-install-recommends pandoc > /dev/null; } || { echo "CANNOT INSTALL"; exit 2; }
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > /dev/null; npm install --silent --no-audit --no-fund turndown@7.2.5 turndown-plugin-gfm@1.0.2 remark@15.0.1 remark-gfm@4.0.1 remark-html@16.0.1 marked@18.2.1 markdown-it@15.0.3 > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>x</groupId><artifactId>x</artifactId><version>1</version><dependencies>
<dependency><groupId>org.commonmark</groupId><artifactId>commonmark-ext-gfm-strikethrough</artifactId><version>0.32.0</version></dependency>
</dependencies></project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=cp.txt > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
cat > page.mjs <<'JS'
import fs from 'node:fs';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkHtml from 'remark-html';
import TurndownService from 'turndown';
import { gfm } from 'turndown-plugin-gfm';

const service = new TurndownService();
service.use(gfm);
const markdown = service.turndown(fs.readFileSync('page.html', 'utf8'));
fs.writeFileSync('page.md', markdown);
console.log('turndown ' + markdown);
console.log('remark ' + String(await remark().use(remarkGfm).use(remarkHtml).process(markdown)).trim());
console.log('marked ' + marked.parse(markdown).trim());
console.log('markdown-it ' + new MarkdownIt().render(markdown).trim());
JS
cat > Page.java <<'JAVA'
import java.nio.file.*;
import java.util.List;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

public class Page {
  public static void main(String[] args) throws Exception {
    var struck = List.of(StrikethroughExtension.create());
    var page = Parser.builder().extensions(struck).build().parse(Files.readString(Path.of("page.md")));
    System.out.print("commonmark " + HtmlRenderer.builder().extensions(struck).build().render(page));
  }
}
JAVA
printf '<p>1~3月收到申请3件，4~6月收到5件。</p>' > page.html
{
  node page.mjs
  java -cp "$(cat cp.txt)" Page.java
  echo "pandoc $(pandoc -f html -t gfm page.html)"
} | tee out.txt
cat > expected.txt <<'TXT'
turndown 1~3月收到申请3件，4~6月收到5件。
remark <p>1<del>3月收到申请3件，4</del>6月收到5件。</p>
marked <p>1<del>3月收到申请3件，4</del>6月收到5件。</p>
markdown-it <p>1~3月收到申请3件，4~6月收到5件。</p>
commonmark <p>1<del>3月收到申请3件，4</del>6月收到5件。</p>
pandoc 1\~3月收到申请3件，4\~6月收到5件。
TXT
cmp -s out.txt expected.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: two spans of months strike out the figure between them"
