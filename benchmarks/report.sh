#!/usr/bin/env bash
# How a report on an archive grows: benchmarks/report.sh [CHARACTERS [DOCUMENTS...]] prints, for each number of documents, user and
# system seconds, wall seconds and resident kilobytes of the tables alone.
set -eu
cd "$(dirname "$0")/.."
characters="${1:-8000}"
[ "$#" -gt 0 ] && shift
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
for documents in "${@:-300 1000}"; do
  for n in $documents; do
    java benchmarks/Archive.java "$n" "$characters" >"$work/archive.jsonl"
    /usr/bin/time -f "$n documents of $characters characters: %U + %S s, %e s wall, %M kB" \
      ./taohua report "$work/archive.jsonl" --data-only --quiet --force -o "$work/report" >/dev/null
  done
done
