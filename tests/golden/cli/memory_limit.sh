# python: skip (only Aspen knows ASPEN_MEMORY)
# stress: skip (fills the heap many times)
# A script that takes more than ASPEN_MEMORY gets a MemoryError: at once where it asked for a size, else at its next step,
# also inside loops in C. It may go on afterwards.
try() {
    ASPEN_MEMORY=$1 "$ASPEN" -c "$2" 2>&1 | grep -v "was never awaited" | tail -n 1
}
try 20M 'x = [0] * 10**7'
try 20M 'x = []
while True: x = [x, x]'
try 20M 'x = list(iter(int, 1))'
try 20M 'import itertools; x = set(itertools.count())'
try 20M 'print(*iter(int, 1))'
try 20M 'a, *b = iter(int, 1)'
try 20M 'x = "".join(iter(str, 1))'
try 20M 'x = b"".join(iter(bytes, 1))'
try 20M 'sorted(iter(int, 1))'
try 20M 'x = [object() for _ in iter(int, 1)]'
try 20M 'open("/dev/zero").readline()'
try 20M 'open("/dev/zero", "rb").read()'
try 20M 'from collections import deque; deque(iter(int, 1))'
try 20M 'import sys
sys.setrecursionlimit(10**6)
def f():
    x = [0] * 1000
    f()
f()'
try 20M 'import asyncio
async def main():
    tasks = []
    while True:
        tasks.append(asyncio.ensure_future(asyncio.sleep(100)))
asyncio.run(main())'
try 20M 'caught = 0
for _ in range(20):
    try:
        x = []
        while True: x.append(x[:])
    except MemoryError:
        caught += 1
        x = None
print(caught)'
try 50M 'for _ in range(100): x = [0] * 10**6
print("garbage is no reason")'
try many 'print(1)'
try 5X 'print(1)'
try 0 'print(1)'
