# run: --virtual-time
# A crawler with three workers, on a site that is made up here: no network is needed.
import asyncio

SITE = {
    "/": ["/about", "/blog", "/shop"],
    "/about": ["/", "/team"],
    "/blog": ["/blog/1", "/blog/2", "/missing"],
    "/blog/1": ["/blog", "/blog/2"],
    "/blog/2": ["/blog"],
    "/shop": ["/shop/tea", "/shop/cup", "/about"],
    "/shop/tea": ["/shop"],
    "/shop/cup": ["/shop", "/slow"],
    "/team": [],
    "/slow": ["/"],
}


class NotFound(Exception):
    pass


async def fetch(path):
    await asyncio.sleep(5 if path == "/slow" else 0.02 + len(path) / 1000)
    if path not in SITE:
        raise NotFound(path)
    return SITE[path]


async def worker(name, queue, seen, report):
    while True:
        path = await queue.get()
        try:
            links = await asyncio.wait_for(fetch(path), timeout=1)
        except (NotFound, TimeoutError) as error:
            report.append((path, type(error).__name__))
        else:
            report.append((path, f"{len(links)} links"))
            for link in links:
                if link not in seen:
                    seen.add(link)
                    queue.put_nowait(link)
        finally:
            print(f"{name}: {path:<10} {report[-1][1]}")
            queue.task_done()


async def main():
    queue, seen, report = asyncio.Queue(), {"/"}, []
    queue.put_nowait("/")
    workers = [asyncio.create_task(worker(f"worker {n}", queue, seen, report)) for n in (1, 2, 3)]
    await queue.join()
    for task in workers:
        task.cancel()
    await asyncio.gather(*workers, return_exceptions=True)
    print()
    for path, outcome in sorted(report):
        print(f"{path:<12}{outcome}")


asyncio.run(main())
