"""In CPython `python -m asyncio` is a prompt that awaits."""

import sys

if __name__ == '__main__':
    sys.exit('aspen: every prompt awaits: run `aspen` without arguments, or `aspen -i script.as`')
