#!/usr/bin/env bash
# Spring Batch 6.0.6 (Maven: org.springframework.batch:spring-batch-infrastructure) reads the lines of a CSV into
# beans with BeanWrapperFieldSetMapper.
# Expected: a column for which the bean has no property, such as the year, is refused or left out.
# Happens: its value goes into another property, if up to five letters have to be changed to get the one
# name from the other. The year 2024 is the count "other", and the figure under "heading" is the one of "pending",
# while neither stands in the file. There is no warning. With setDistanceLimit(0), an exception names the column.
# Needs: JDK 17, Maven. Exits 1 if the behaviour is another one.
set -euo pipefail; export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>x</groupId><artifactId>x</artifactId><version>1</version><dependencies>
<dependency><groupId>org.springframework.batch</groupId><artifactId>spring-batch-infrastructure</artifactId><version>6.0.6</version></dependency>
<dependency><groupId>org.springframework</groupId><artifactId>spring-context</artifactId><version>7.0.10</version></dependency>
</dependencies></project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=cp.txt > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
cat > Map.java <<'JAVA'
import org.springframework.batch.infrastructure.item.file.mapping.BeanWrapperFieldSetMapper;
import org.springframework.batch.infrastructure.item.file.transform.DelimitedLineTokenizer;
import org.springframework.beans.NotWritablePropertyException;

public class Map {
  public static class Outcomes {
    private Integer upheld;
    private Integer corrected;
    private Integer other;
    private Integer pending;

    public void setUpheld(Integer upheld) { this.upheld = upheld; }
    public void setCorrected(Integer corrected) { this.corrected = corrected; }
    public void setOther(Integer other) { this.other = other; }
    public void setPending(Integer pending) { this.pending = pending; }

    @Override
    public String toString() {
      return "upheld " + upheld + ", corrected " + corrected + ", other " + other + ", pending " + pending;
    }
  }

  public static void main(String[] args) throws Exception {
    for (int distance : new int[] {5, 0}) {
      map(distance, "upheld", "corrected", "year");
      map(distance, "upheld", "corrected", "heading");
    }
  }

  private static void map(int distance, String... columns) throws Exception {
    DelimitedLineTokenizer line = new DelimitedLineTokenizer();
    line.setNames(columns);
    BeanWrapperFieldSetMapper<Outcomes> mapper = new BeanWrapperFieldSetMapper<>();
    mapper.setTargetType(Outcomes.class);
    if (distance != 5) {
      mapper.setDistanceLimit(distance); // 5 is the default
    }
    String head = String.join(",", columns) + " = 3,1,2024 within " + distance + " => ";
    try {
      System.out.println(head + mapper.mapFieldSet(line.tokenize("3,1,2024")));
    } catch (NotWritablePropertyException e) {
      System.out.println(head + "no property " + e.getPropertyName());
    }
  }
}
JAVA
java -cp "$(cat cp.txt)" Map.java 2> /dev/null | tee out.txt
cat > expected.txt <<'TXT'
upheld,corrected,year = 3,1,2024 within 5 => upheld 3, corrected 1, other 2024, pending null
upheld,corrected,heading = 3,1,2024 within 5 => upheld 3, corrected 1, other null, pending 2024
upheld,corrected,year = 3,1,2024 within 0 => no property year
upheld,corrected,heading = 3,1,2024 within 0 => no property heading
TXT
cmp -s out.txt expected.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: the year is the figure of another line"
