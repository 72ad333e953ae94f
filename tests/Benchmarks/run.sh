#!/usr/bin/env bash
# Measures cold builds in rounds with Hugo on the same lessons, and the edit loop: tests/Benchmarks/run.sh [ROUNDS] [N ...]
# Needs python3 and Debian's hugo. Everything it makes is below tests/Benchmarks/work.
set -euo pipefail
cd "$(dirname "$0")"
rounds=${1:-5}; shift || true
sizes=("$@"); [ ${#sizes[@]} -gt 0 ] || sizes=(100 1000 10000)
export BENCH_WORK="$PWD/work"
mkdir -p work
# A lock file of its own: the project's names no runtime.
dotnet publish ../../src/Curriculum -c Release -r linux-x64 -p:PublishReadyToRun=true -p:NuGetLockFilePath=obj/published.lock.json -o work/program --nologo -v q
for n in "${sizes[@]}"; do
  [ -d "work/ours-$n/input" ] || { mkdir -p "work/ours-$n"; python3 adapt.py "$n" "work/ours-$n/input"; }
  if [ ! -d "work/hugo-$n" ]; then
    cp -r hugo "work/hugo-$n"
    python3 corpus/make_corpus.py "$n" hugo "work/hugo-$n/content"
    rm -f "work/hugo-$n/nav.json"
    printf -- '---\ntitle: Praktikum\n---\n\nSelamat datang.\n' > "work/hugo-$n/content/_index.md"
  fi
  {
    echo "{\"name\": \"hugo $n\", \"cwd\": \"work/hugo-$n\", \"clean\": [\"public\", \"resources\"], \"cmd\": [\"hugo\", \"--quiet\"]}"
    echo "{\"name\": \"curriculum $n\", \"cwd\": \"work/ours-$n\", \"clean\": [\"output\"], \"cmd\": [\"../program/Curriculum\", \"build\"]}"
  } > "work/rounds-$n.jsonl"
  python3 rounds.py "$rounds" "work/rounds-$n.jsonl"
  python3 edits.py work/program/Curriculum "work/ours-$n/input"
done
