"""Runs a command and tells wall time, CPU, peak memory, and how busy and how fast the machine was meanwhile."""
import os
import signal
import subprocess
import threading
import time

WORK = os.path.abspath(os.environ.get("BENCH_WORK", os.path.join(os.path.dirname(os.path.abspath(__file__)), "work")))
LIMIT = 500  # seconds; a longer run is killed and reported with exit code -9


def busy():
    """CPU seconds the whole machine has spent so far, and the seconds not idle that the host took."""
    v = [int(x) for x in open("/proc/stat").readline().split()[1:]]
    return (sum(v) - v[3] - v[4]) / os.sysconf("SC_CLK_TCK")


def quiet(limit=float(os.environ.get("BENCH_QUIET_S", "40"))):
    """Wait, at most limit seconds, until the rest of the machine is nearly idle."""
    end = time.time() + limit
    while time.time() < end:
        b = busy()
        time.sleep(1)
        if busy() - b < 0.15:
            return


def probe():
    """Seconds for a fixed amount of work on every core at once: the machine's speed just now (it drifts)."""
    t = time.perf_counter()
    kids = []
    for _ in range(os.cpu_count() or 1):
        pid = os.fork()
        if pid == 0:
            x = 0
            for i in range(1500000):
                x += i
            os._exit(0)
        kids.append(pid)
    for k in kids:
        os.waitpid(k, 0)
    return time.perf_counter() - t


def run(cmd, cwd, env, log):
    quiet()
    before = probe()
    b0 = busy()
    t = time.perf_counter()
    with open(log, "ab") as f:
        p = subprocess.Popen(cmd, cwd=cwd, env=env, stdout=f, stderr=f, start_new_session=True)
        cap = threading.Timer(LIMIT, lambda: os.killpg(p.pid, signal.SIGKILL))
        cap.start()
        _, st, ru = os.wait4(p.pid, 0)
        cap.cancel()
        p.returncode = os.waitstatus_to_exitcode(st)
    wall = time.perf_counter() - t
    cpu = ru.ru_utime + ru.ru_stime
    # foreign: CPU that others on the machine took meanwhile, as a share of one core
    return dict(rc=p.returncode, wall=wall, cpu=cpu, rss_mb=ru.ru_maxrss / 1024, foreign=max(0, busy() - b0 - cpu) / wall, probe=(before + probe()) / 2)
