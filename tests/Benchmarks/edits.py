#!/usr/bin/env python3
"""From saving a lesson to the new page being served: edits.py PROGRAM INPUT [EDITS]

Starts the preview, adds a paragraph to a lesson again and again, before its first heading, and asks for its page until the new text is there.
The watcher waits 25 ms for quiet; that debounce is subtracted. Prints the median and the 95th percentile in milliseconds, and what the program itself says it needed.
"""
import glob
import os
import re
import signal
import socket
import statistics
import subprocess
import sys
import time
import urllib.request

DEBOUNCE = 0.025


def main():
    program, folder = sys.argv[1], os.path.abspath(sys.argv[2])
    edits = int(sys.argv[3]) if len(sys.argv) > 3 else 40
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        port = s.getsockname()[1]
    log = open(os.path.join(os.path.dirname(folder), "preview.log"), "w+b")
    process = subprocess.Popen([program, "serve", "--input", folder, "--port", str(port)], stdout=log, stderr=log)
    files = sorted(glob.glob(os.path.join(folder, "pelajaran", "*", "*.md")))
    walls = []
    try:
        url = f"http://127.0.0.1:{port}/"
        start = time.perf_counter()
        while not get(url):
            if process.poll() is not None or time.perf_counter() - start > 300:
                sys.exit("the preview did not start: see " + log.name)
            time.sleep(0.1)
        time.sleep(1)
        for k in range(edits):
            file = files[(k * 37) % len(files)]
            page = url + os.path.relpath(file, folder)[:-3] + ".html"
            text = open(file, encoding="utf-8").read()
            at = text.index("\n## ") + 1
            mark = f"Suntingan tanda{k}x{os.getpid()} selesai.\n\n"
            with open(file, "w", encoding="utf-8") as f:
                f.write(text[:at] + mark + text[at:])
            begin = time.perf_counter()
            while mark.strip() not in get(page):
                if time.perf_counter() - begin > 30:
                    sys.exit("the edit never arrived")
                time.sleep(0.002)
            walls.append((time.perf_counter() - begin - DEBOUNCE) * 1000)
            with open(file, "w", encoding="utf-8") as f:
                f.write(text)
            while mark.strip() in get(page):
                time.sleep(0.002)
            time.sleep(0.1)
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(30)
    log.seek(0)
    own = [int(x) for x in re.findall(rb"(\d+) ms", log.read())]
    walls.sort()
    print(f"{len(files)} lessons, {edits} edits: median {statistics.median(walls):.0f} ms, p95 {walls[int(len(walls) * 0.95) - 1]:.0f} ms after the debounce; rebuild alone: median {statistics.median(own):.0f} ms")


def get(url):
    try:
        return urllib.request.urlopen(url, timeout=30).read().decode("utf-8", "replace")
    except Exception:
        return ""


if __name__ == "__main__":
    main()
