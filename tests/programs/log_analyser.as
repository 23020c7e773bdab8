# stress: every 97 (a collection at every safepoint would take minutes)
"""A log analyser: a generator pipeline from lines to a report, with percentiles, sessions, histograms and alerts."""
import bisect
import contextlib
import heapq
import io
import math
import operator
import random
import sys
from collections import Counter, defaultdict, deque, namedtuple
from enum import IntEnum
from functools import partial, reduce, cached_property
from itertools import accumulate, chain, groupby, islice, takewhile, tee, zip_longest
from typing import Iterable, Iterator, NamedTuple


class Level(IntEnum):
    DEBUG = 10
    INFO = 20
    WARNING = 30
    ERROR = 40

    @classmethod
    def _missing_(cls, value):
        if isinstance(value, str):
            return cls.__members__.get(value.upper())
        return None


class Entry(NamedTuple):
    time: float
    level: Level
    host: str
    method: str
    path: str
    status: int
    size: int
    took: float
    extra: dict = {}

    @property
    def is_failure(self) -> bool:
        return self.status >= 500 or self.level >= Level.ERROR

    @property
    def route(self) -> str:
        return "/".join(":id" if part.isdigit() else part for part in self.path.split("?")[0].split("/"))


class BadLine(ValueError):
    pass


def write_log(lines: int, seed: int) -> str:
    """A made-up log, the same for the same seed."""
    source = random.Random(seed)
    out = io.StringIO()
    now = 9 * 3600.0
    hosts = [f"10.0.{n // 4}.{n * 7 % 256}" for n in range(12)]
    paths = ["/", "/login", "/items/{}", "/items/{}/reviews?page={}", "/static/app.js", "/api/v1/orders/{}"]
    for number in range(lines):
        now += source.expovariate(0.8)
        path = source.choice(paths).format(source.randrange(1, 30), source.randint(1, 3))
        status = source.choices([200, 201, 304, 404, 500, 503], [80, 5, 10, 6, 2, 1])[0]
        took = abs(source.gauss(0.12, 0.05)) * (8 if status >= 500 else 1) + 0.001
        level = "ERROR" if status >= 500 else "warning" if status == 404 else "Info"
        hours, rest = divmod(now, 3600)
        minutes, seconds = divmod(rest, 60)
        print(f"{int(hours):02}:{int(minutes):02}:{seconds:06.3f}", level, source.choice(hosts),
              f'"{source.choice(["GET", "GET", "GET", "POST"])} {path}"', status, source.randrange(200, 50_000), f"{took * 1e3:.1f}ms",
              *([f"user={source.choice('abcde')}", f"trace={source.getrandbits(32):#010x}"] if number % 3 == 0 else []), file=out)
        if number % 97 == 41:
            print(source.choice(["garbage", "12:xx:00 INFO", "", '09:10:11 INFO h "GET /" abc 1 2ms', "# comment"]), file=out)
    return out.getvalue()


def parse_time(text: str) -> float:
    hours, minutes, seconds = text.split(":")
    return int(hours) * 3600 + int(minutes) * 60 + float(seconds)


def parse(line: str) -> Entry:
    head, quote, rest = line.partition('"')
    request, _, tail = rest.partition('"')
    try:
        time, level, host = head.split()
        method, path = request.split(" ", 1)
        status, size, took, *extras = tail.split()
        extra = dict(pair.split("=", 1) for pair in extras)
        return Entry(parse_time(time), Level(level), host, method, path, int(status), int(size), float(took.removesuffix("ms")) / 1000, extra)
    except ValueError as error:
        raise BadLine(f"cannot read {line[:24]!r}") from error


def read(lines: Iterable[str], faults: Counter) -> Iterator[Entry]:
    for line in map(str.rstrip, lines):
        if not line or line.startswith("#"):
            faults["skipped"] += 1
            continue
        try:
            yield parse(line)
        except BadLine as error:
            cause = error.__cause__
            faults[f"{type(cause).__name__}: {cause}"] += 1


def sessions(entries: Iterable[Entry], gap: float):
    """Groups each host's entries that are no further than gap apart; yields a session when it is over."""
    active: dict[str, list[Entry]] = {}
    for entry in entries:
        for host in [host for host, seen in active.items() if entry.time - seen[-1].time > gap]:
            yield host, active.pop(host)
        active.setdefault(entry.host, []).append(entry)
    yield from active.items()


def sliding(entries, seconds):
    window = deque()
    for entry in entries:
        window.append(entry)
        while entry.time - window[0].time > seconds:
            window.popleft()
        yield entry, window


def watcher(limit: float):
    """A coroutine: send it (entry, window); it answers with an alert or None, and returns how many it made."""
    alerts, quiet_until, answer = 0, -math.inf, None
    try:
        while True:
            received = yield answer
            if received is None:
                return alerts
            entry, window = received
            failures = sum(e.is_failure for e in window)
            answer = None
            if len(window) >= 5 and failures / len(window) > limit and entry.time >= quiet_until:
                alerts += 1
                quiet_until = entry.time + 60
                answer = f"{clock(entry.time)} {failures}/{len(window)} failed"
    finally:
        print(f"(watcher ends after {alerts} alerts)")


def clock(seconds: float) -> str:
    return f"{int(seconds // 3600):02}:{int(seconds // 60 % 60):02}:{seconds % 60:04.1f}"


class Sample:
    """Numbers kept in order."""

    def __init__(self, numbers=()):
        self.sorted = sorted(numbers)

    def add(self, number):
        bisect.insort(self.sorted, number)

    def __len__(self):
        return len(self.sorted)

    def __getitem__(self, percent):
        if not self.sorted:
            raise LookupError("an empty sample")
        position = (len(self.sorted) - 1) * percent / 100
        low = math.floor(position)
        high = min(low + 1, len(self.sorted) - 1)
        return self.sorted[low] + (self.sorted[high] - self.sorted[low]) * (position - low)

    @cached_property
    def mean(self):
        return math.fsum(self.sorted) / len(self)

    @cached_property
    def deviation(self):
        return math.sqrt(math.fsum((x - self.mean) ** 2 for x in self.sorted) / (len(self) - 1))

    def histogram(self, buckets):
        edges = [self.sorted[0] + (self.sorted[-1] - self.sorted[0]) * n / buckets for n in range(1, buckets)]
        counts = Counter(bisect.bisect_right(edges, x) for x in self.sorted)
        return [counts[n] for n in range(buckets)]


def bar(value, largest, width=24):
    eighths = round(value / largest * width * 8) if largest else 0
    return "█" * (eighths // 8) + " ▏▎▍▌▋▊▉"[eighths % 8].strip()


def table(rows, headings, aligns=None):
    texts = [[cell if isinstance(cell, str) else f"{cell:,}" if isinstance(cell, int) else f"{cell:.3f}" for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(headings, *texts)]
    aligns = aligns or "<" + ">" * (len(headings) - 1)
    for row in chain([headings, ["-" * width for width in widths]], texts):
        yield "  ".join(f"{cell:{align}{width}}" for cell, align, width in zip(row, aligns, widths)).rstrip()


@contextlib.contextmanager
def section(title, out=None):
    print(f"\n{title}\n{'=' * len(title)}", file=out or sys.stdout)
    with contextlib.ExitStack() as stack:
        stack.callback(print, "." * len(title), file=out or sys.stdout)
        yield stack


def report(entries, faults):
    with section("Summary"):
        first, last = entries[0], entries[-1]
        rate = len(entries) / (last.time - first.time)
        print(f"{len(entries):,} requests from {clock(first.time)} to {clock(last.time)}, {rate:.2f}/s, {sum(e.size for e in entries) / 2**20:.1f} MiB")
        print("levels:", {level.name: n for level, n in sorted(Counter(e.level for e in entries).items(), reverse=True)})
        print("faults:", *faults.most_common(), sep="\n  ")
    with section("Routes"):
        routes = defaultdict(Sample)
        for entry in entries:
            routes[entry.method, entry.route].add(entry.took * 1000)
        rows = [(" ".join(key), len(s), s[50], s[95], s[99], s.deviation) for key, s in routes.items()]
        print(*table(sorted(rows, key=lambda row: (-row[1], row[0])), ["route", "count", "p50", "p95", "p99", "sd"]), sep="\n")
    with section("Statuses"):
        counts = Counter(map(operator.attrgetter("status"), entries))
        for status, n in sorted(counts.items()):
            print(f"{status} {n:>5} {n / len(entries):>6.1%} {bar(n, max(counts.values()))}")
        by_class = {f"{key}xx": [*group] for key, group in groupby(sorted(counts.elements()), key=lambda s: s // 100)}
        print({key: len(group) for key, group in by_class.items()})
    with section("Per minute"):
        minutes = Counter(int(e.time // 60) for e in entries)
        span = range(min(minutes), max(minutes) + 1)
        marks = "▁▂▃▄▅▆▇█"
        print("".join(marks[minutes[m] * 7 // max(minutes.values())] for m in span))
        running = list(accumulate(minutes[m] for m in span))
        print("half of all by minute", bisect.bisect_left(running, len(entries) / 2), "of", len(span), "| growth", running[::8])
    with section("Slowest"):
        for entry in heapq.nlargest(4, entries, key=lambda e: e.took):
            print(f"{entry.took:.3f}s {entry.method:<5}{entry.path:.<34}{entry.status} {entry.extra.get('user', '-')}")
        print([round(e.took * 1000, 1) for e in heapq.nsmallest(5, entries, key=operator.attrgetter("took"))])
    with section("Sessions") as stack:
        stack.callback(print, "sessions done")
        found = sorted(sessions(entries, 45), key=lambda item: (-len(item[1]), item[0], item[1][0].time))
        for host, seen in found[:5]:
            trail = " ".join(e.route for e in islice(seen, 4))
            print(f"{host:<12}{len(seen):>4} {seen[-1].time - seen[0].time:>8.1f}s {trail}")
        lengths = Sample(len(seen) for _, seen in found)
        print(len(found), f"{lengths.mean:.3f}", lengths[50], lengths.histogram(6))
    with section("Alerts"):
        watch = watcher(0.25)
        next(watch)
        for alert in filter(None, map(watch.send, sliding(entries, 20))):
            print(alert)
        try:
            watch.send(None)
        except StopIteration as stop:
            print("alerts:", stop.value)
    with section("Users"):
        users = defaultdict(lambda: [0, set()])
        for entry in entries:
            match entry:
                case Entry(extra={"user": user}, size=size, host=host):
                    users[user][0] += size
                    users[user][1].add(host)
        for user, (size, hosts) in sorted(users.items()):
            print(f"{user}: {size:>9,} bytes from {len(hosts)} hosts, first {min(hosts)}")
        shared = reduce(set.intersection, (hosts for _, hosts in users.values()))
        print(sorted(shared)[:3], len(shared))


def main():
    text = write_log(1200, seed=7)
    faults = Counter()
    entries = list(read(io.StringIO(text), faults))
    report(entries, faults)
    first, second = tee(e.time for e in entries)
    next(second)
    gaps = Sample(b - a for a, b in zip(first, second))
    print(f"\ngaps: {gaps.mean:.4f} ± {gaps.deviation:.4f}, longest {gaps[100]:.3f}", gaps.histogram(8))
    print(len(list(takewhile(lambda e: e.time < entries[0].time + 60, entries))), entries[3]._replace(extra=None))
    captured = io.StringIO()
    with contextlib.redirect_stdout(captured), contextlib.suppress(LookupError):
        with section("Empty"):
            Sample()[50]
    print(repr(captured.getvalue()))
    for bad in ("fatal", 20, 25, "error"):
        try:
            print(repr(Level(bad)), end=" ")
        except ValueError as error:
            print(error, end=" ")
    print(f"{Level.INFO:>5} {Level.ERROR!s} {Level.DEBUG + 1} {Level.INFO < Level.ERROR}")


if __name__ == "__main__":
    main()
