#!/usr/bin/env bash
# The JDK's compact number format (java.text.CompactNumberFormat; seen with 17 and 25) in Chinese, which
# writes 251000 as 25.1万.
# Expected: it reads what it writes, and 3,001万 is 30010000, as 3001万 is.
# Happens: 9999 is written 9,999 and read as 9, 1034 as 1; from 10000 on all is well. 3,001万 is 3. There is no
# exception: parse stops at the comma. English forms end at 999 before they get a letter (1K); Chinese ones
# have the comma, since 万 begins at 10000. After setGroupingUsed(true) they are read.
# Needs: JDK 17 or later. Exits 1 if the behaviour is another one.
set -euo pipefail; export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > Compact.java <<'JAVA'
import java.text.NumberFormat;
import java.util.Locale;

public class Compact {
  public static void main(String[] args) throws Exception {
    NumberFormat format = NumberFormat.getCompactNumberInstance(Locale.CHINA, NumberFormat.Style.SHORT);
    format.setMaximumFractionDigits(4);
    for (long n : new long[] {999, 1034, 9999, 251000}) {
      String text = format.format(n);
      System.out.println(n + " is written " + text + " and read " + format.parse(text));
    }
    System.out.println("3001万 is read " + format.parse("3001万") + ", 3,001万 is read " + format.parse("3,001万"));
    format.setGroupingUsed(true);
    System.out.println("grouping: 3,001万 is read " + format.parse("3,001万") + ", 9,999 is read " + format.parse("9,999"));
  }
}
JAVA
java Compact.java | tee out.txt
cat > expected.txt <<'TXT'
999 is written 999 and read 999
1034 is written 1,034 and read 1
9999 is written 9,999 and read 9
251000 is written 25.1万 and read 251000
3001万 is read 30010000, 3,001万 is read 3
grouping: 3,001万 is read 30010000, 9,999 is read 9999
TXT
cmp -s out.txt expected.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: 9999 comes back as 9"
