#!/usr/bin/env bash
# Puts into the first screen of README.md what the program prints for the sample story: the summary of `brief`, and of
# `contradictions` the order of events and who knew when, without their further sources.
# Run it after `make brief`, when the output has changed.
set -euo pipefail
cd "$(dirname "$0")/.."

program=.build/release/daybook
story=corpus/wandsworth-2025
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

{
  echo '```text'
  "$program" brief "$story" --output "$work/out" | sed "s|$work/||g"
  "$program" contradictions "$story" >"$work/conflicts"
  # A conflict is a paragraph; its kind is the first line after the severity.
  awk -v RS= '
    { split($0, lines, "\n"); kind = lines[1]; sub(/^[^ ]+ +[A-Z]+ /, "", kind); sub(/ +f[0-9a-f]+$/, "", kind) }
    lines[1] ~ /^c[0-9]+ +HIGH / && (kind == "Order of events" || kind == "Who knew when") {
      from = index($0, "     Also on this:"); to = index($0, "     The reckoning:")
      if (from > 0 && to > from) $0 = substr($0, 1, from - 1) substr($0, to)
      print ""; print
    }' "$work/conflicts"
  echo '```'
} >"$work/block"

awk -v block="$work/block" '
  /^<!-- brief:start/ { print; while ((getline line < block) > 0) print line; skipping = 1; next }
  /^<!-- brief:end/ { skipping = 0 }
  !skipping' README.md >"$work/README.md"
cat "$work/README.md" >README.md
