# stress: every 97 (a long program)
# A web server's log: parsed by a verbose pattern, grouped, counted, reported
import re
from collections import Counter, defaultdict
from datetime import datetime, timedelta

LINE = re.compile(r'''
    ^(?P<host>\S+)\s\S+\s(?P<user>\S+)\s
    \[(?P<time>[^\]]+)\]\s
    "(?P<method>[A-Z]+)\s(?P<path>[^\s?"]+)(?:\?(?P<query>\S*))?(?:\sHTTP/(?P<version>[\d.]+))?"\s
    (?P<status>\d{3})\s(?P<size>\d+|-)
    (?:\s"(?P<referer>[^"]*)"\s"(?P<agent>(?:[^"\\]|\\.)*)")?\s*$
''', re.VERBOSE)

log = r'''
10.0.0.1 - - [10/Oct/2023:13:55:36 +0000] "GET /index.html HTTP/1.1" 200 2326 "-" "Mozilla/5.0 (X11; Linux)"
10.0.0.2 - ann [10/Oct/2023:13:55:40 +0200] "POST /form?a=1&b=two+words HTTP/1.0" 302 - "http://x/" "curl/7.88 \"test\""
::1 - - [10/Oct/2023:13:56:01 +0000] "GET /img/é.png" 404 153
10.0.0.1 - - [10/Oct/2023:14:10:00 +0000] "GET /index.html HTTP/1.1" 304 0
garbage line
10.0.0.3 - bob [10/Oct/2023:14:11:59 +0000] "DELETE /item/42?force HTTP/2" 500 10240
10.0.0.3 - bob [10/Oct/2023:14:12:00 +0000] "GET /item/42 HTTP/2" 200 99999999
'''.strip().splitlines()


def unquote(text):
    return re.sub('%([0-9A-Fa-f]{2})', lambda m: chr(int(m[1], 16)), text.replace('+', ' '))


def size(n):
    for unit in ('B', 'KiB', 'MiB', 'GiB'):
        if n < 1024 or unit == 'GiB':
            return f'{n:.0f} {unit}' if unit == 'B' else f'{n:.1f} {unit}'
        n /= 1024


entries, bad = [], []
for number, line in enumerate(log, 1):
    m = LINE.match(line)
    if not m:
        bad.append((number, line))
        continue
    entry = m.groupdict(default='')
    entry['time'] = datetime.strptime(entry['time'], '%d/%b/%Y:%H:%M:%S %z')
    entry['size'] = int(entry['size']) if entry['size'].isdigit() else 0
    entry['query'] = dict((unquote(k), unquote(v)) for k, _, v in (pair.partition('=') for pair in entry['query'].split('&') if pair))
    entries.append(entry)
for entry in entries:
    print({k: v for k, v in entry.items() if v not in ('', {}) and k != 'time'}, entry['time'].isoformat())
print('unreadable:', bad)
hosts = Counter(e['host'] for e in entries)
print(f"{'host':<10}{'hits':>5}{'bytes':>12}  last seen")
for host, hits in hosts.most_common():
    mine = [e for e in entries if e['host'] == host]
    print(f"{host:<10}{hits:>5}{size(sum(e['size'] for e in mine)):>12}  {max(e['time'] for e in mine):%H:%M:%S}")
by_class = defaultdict(list)
for e in entries:
    by_class[e['status'][0] + 'xx'].append(e['path'])
for status, paths in sorted(by_class.items()):
    print(status, '#' * len(paths), ', '.join(sorted(set(paths))))
start = min(e['time'] for e in entries)
buckets = Counter((e['time'] - start) // timedelta(minutes=10) for e in entries)
for bucket in range(max(buckets) + 1):
    print(f'{start + bucket * timedelta(minutes=10):%H:%M} {"*" * buckets[bucket]:<6}|{buckets[bucket]:3d}')
print(re.sub(r'(\d+)\.(\d+)\.\d+\.\d+', r'\1.\2.x.x', log[0]), [m.span() for m in re.finditer(r'\d{3,}', log[0])])
print(f"{'average':>10}: {sum(e['size'] for e in entries) / len(entries):,.3f} bytes, {100 * by_class['2xx'].__len__() / len(entries):.1f}% fine")
