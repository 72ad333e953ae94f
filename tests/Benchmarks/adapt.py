#!/usr/bin/env python3
"""Makes an input/ folder of N lessons from the neutral corpus: adapt.py N FOLDER

Sections become modules, the description the summary; the title moves from the text to the front matter.
Everything that a build does is switched on: links, anchors, privacy scan, feeds.
"""
import json
import os
import re
import shutil
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))


def main():
    n, target = int(sys.argv[1]), os.path.abspath(sys.argv[2])
    raw = target + ".neutral"
    subprocess.run([sys.executable, os.path.join(HERE, "corpus", "make_corpus.py"), str(n), "neutral", os.path.join(raw, "docs")], check=True)
    shutil.rmtree(target, ignore_errors=True)
    for folder, _, files in os.walk(os.path.join(raw, "docs")):
        section = os.path.basename(folder)
        for name in sorted(files):
            text = open(os.path.join(folder, name), encoding="utf-8").read()
            out = os.path.join(target, "pelajaran", section)
            os.makedirs(out, exist_ok=True)
            number = int(section[-3:]) if section.startswith("bagian-") else 0
            if name == "index.md":
                write(os.path.join(out, "_modul.yml"), f"id: b{number}\ntitle: Bagian {number}\norder: {number}\noutcomes:\n  - {{ id: b{number}.1.1, text: Menjelaskan isi bagian ini. }}\n")
                continue
            head, body = text[4:].split("\n---\n", 1)
            meta = dict(line.split(": ", 1) for line in head.split("\n"))
            body = re.sub(r"^\s*# .*\n", "", body, count=1)
            write(os.path.join(out, name),
                  f"---\ntitle: {meta['title']}\nsummary: {meta['description']}\noutcomes: [b{number}.1.1]\nconcepts: []\nminutes: 20\norder: {meta['order']}\ntags: {meta['tags']}\n---\n{body}")
    write(os.path.join(target, "situs.yml"),
          "name: Praktikum\ndescription: Korpus ukur.\nbase_url: https://example.test\nlanguages: [id]\nnavigation:\n  - { page: pelajaran/index.html, label: Pelajaran }\n")
    write(os.path.join(target, "beranda.md"), "---\ntitle: Praktikum\nsummary: Selamat datang.\n---\n\nSelamat datang.\n")
    shutil.rmtree(raw)


def write(path, text):
    with open(path, "w", encoding="utf-8", newline="\n") as f:
        f.write(text)


if __name__ == "__main__":
    main()
