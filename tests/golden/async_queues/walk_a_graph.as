# Shortest ways by a PriorityQueue and several walkers: pages link to pages, some of them broken.
import asyncio

LINKS = {'home': [('news', 2), ('shop', 5), ('blog', 1)], 'news': [('sport', 4), ('shop', 2)], 'blog': [('news', 3),
         ('gone', 1)], 'shop': [('cart', 1)], 'sport': [('home', 1)], 'cart': [('pay', 1)], 'pay': []}

async def walker(name, queue, best, log):
    while True:
        distance, page = await queue.get()
        try:
            if page in best and best[page] <= distance:
                continue
            best[page] = distance
            await asyncio.sleep(0)
            for target, cost in LINKS[page]:
                queue.put_nowait((distance + cost, target))
            log.append((name, page, distance))
        except KeyError as e:
            log.append((name, 'broken', e.args[0]))
            del best[page]
        finally:
            queue.task_done()

async def main():
    for walkers in (1, 3):
        queue, best, log = asyncio.PriorityQueue(), {}, []
        queue.put_nowait((0, 'home'))
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(walker(n, queue, best, log)) for n in 'xyz'[:walkers]]
            await queue.join()
            for task in tasks:
                task.cancel()
        print(log)
        print(sorted(best.items(), key=lambda p: (p[1], p[0])))

asyncio.run(main())
