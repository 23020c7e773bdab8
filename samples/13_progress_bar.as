# run: --virtual-time
# Downloads that are not real, with a progress line that is redrawn while they run.
import asyncio
import sys

FILES = {"trees.csv": 40, "leaves.json": 25, "roots.bin": 60}


async def download(name, size, progress):
    for kilobyte in range(1, size + 1):
        await asyncio.sleep(0.001)
        progress[name] = kilobyte / size


def bar(part, width=20):
    full = int(part * width)
    return "█" * full + "░" * (width - full)


async def show(progress, finished):
    # On a terminal the line is drawn again and again; elsewhere only when all is done.
    while not finished.is_set():
        total = sum(progress.values()) / len(FILES)
        if sys.stdout.isatty():
            print(bar(total), f"{total:4.0%}", end="\r", flush=True)
        await asyncio.sleep(0.002)
    print(bar(1), "100%")


async def main():
    progress = dict.fromkeys(FILES, 0.0)
    finished = asyncio.Event()
    drawing = asyncio.create_task(show(progress, finished))
    await asyncio.gather(*(download(name, size, progress) for name, size in FILES.items()))
    finished.set()
    await drawing
    for name, part in progress.items():
        print(f"{name:<12} {bar(part, 10)} {part:.0%}")


asyncio.run(main())
