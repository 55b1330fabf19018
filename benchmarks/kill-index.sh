#!/usr/bin/env bash
# Adds to an index, kills the process at a random moment, and looks whether the index is whole, N times.
# usage: benchmarks/kill-index.sh N [COMMAND that starts Taohua, ./taohua by default]
set -eu
rounds="${1:?how often}"
taohua="${2:-$(dirname "$0")/../taohua}"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
mkdir "$work/speeches"
for i in $(seq 1 40); do
  for j in $(seq 1 10); do
    echo "第$i-$j号渠的闸门由看闸人老$i管着,水位$((i * j))尺,过了就要报。"
  done >"$work/speeches/$i.txt"
done
"$taohua" index add "$work/index" "$work/speeches/1.txt" -q
killed=0
for n in $(seq 1 "$rounds"); do
  echo "第$n次改动,水位$n尺,闸门归$n组看管,有事先报后修,不许拖到天亮。" >>"$work/speeches/$((n % 40 + 1)).txt"
  "$taohua" index add "$work/index" "$work/speeches" -q &
  process=$!
  sleep "$((RANDOM % 3)).$((RANDOM % 900 + 100))"
  kill -9 "$process" 2>/dev/null && killed=$((killed + 1))
  wait "$process" 2>/dev/null || true
  "$taohua" index verify "$work/index" -q || { echo "not in order after round $n" >&2; exit 1; }
done
"$taohua" index add "$work/index" "$work/speeches" -q
held="$("$taohua" index list "$work/index" | wc -l)"
echo "$killed of $rounds runs were killed; the index is in order and holds $held of 40 documents"
[ "$held" = 40 ]
