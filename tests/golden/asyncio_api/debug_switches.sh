# what turns debug mode on
# stress: skip (what takes long is told)
cd "$(mktemp -d)" || exit 1
cat > show.py <<'END'
import asyncio
import os
import sys

async def main():
    loop = asyncio.get_running_loop()
    return loop.get_debug(), sys.get_coroutine_origin_tracking_depth(), sys.flags.dev_mode

print(*asyncio.run(main()), *asyncio.run(main(), debug=False), *asyncio.run(main(), debug=True))
os.environ['PYTHONASYNCIODEBUG'] = '1'
print(*asyncio.run(main()))
END
"$ASPEN" show.py
PYTHONASYNCIODEBUG=1 "$ASPEN" show.py
PYTHONASYNCIODEBUG= "$ASPEN" show.py
PYTHONASYNCIODEBUG=1 "$ASPEN" -E show.py
PYTHONDEVMODE=1 "$ASPEN" show.py
"$ASPEN" -X dev show.py
cat > slow.py <<'END'
import asyncio
import time

def slow():
    time.sleep(0.3)

async def main():
    loop = asyncio.get_running_loop()
    loop.slow_callback_duration = 0.25
    loop.call_soon(slow)
    handle = loop.call_later(0, slow)
    await asyncio.sleep(0.01)
    loop.slow_callback_duration = 60

asyncio.run(main())
END
PYTHONASYNCIODEBUG=1 "$ASPEN" slow.py 2>&1 | sed -E "s,$PWD/,,g; s/when=[0-9.]+/when/; s/took 0[.][0-9]+/took/"
