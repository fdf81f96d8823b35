#!/bin/sh
# Runs all tests of all modules once for each number given; all seeds of properties follow from it:
#   disclosure-io/src/test/seeds/seeds.sh 1 2 3
# jqwik has no option for this, only a hook. Options for Maven, such as -o, go into OPTIONS.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/../../../.."
hook=$(mktemp -d)
trap 'rm -rf "$hook"' EXIT
mvn -q ${OPTIONS:-} -pl disclosure-model dependency:build-classpath -Dmdep.outputFile="$hook/path"
mkdir -p "$hook/META-INF/services"
echo GivenSeed > "$hook/META-INF/services/net.jqwik.api.lifecycle.LifecycleHook"
javac -proc:none -nowarn -cp "$(cat "$hook/path")" -d "$hook" "$here/GivenSeed.java"
for seed in "$@"; do
  echo "seed $seed"
  mvn -B -ntp ${OPTIONS:-} -Dseed="$seed" -Dmaven.test.additionalClasspath="$hook" test
done
