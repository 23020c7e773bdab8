# a loader that collects the requests of one turn into a batch: requests by many tasks, one call for all of them
import asyncio
from dataclasses import dataclass, field

@dataclass
class Loader:
    fetch: 'callable'
    waiting: dict = field(default_factory=dict)
    cache: dict = field(default_factory=dict)
    batches: list = field(default_factory=list)

    def load(self, key):
        if key in self.cache:
            return self.cache[key]
        loop = asyncio.get_running_loop()
        fut = self.cache[key] = loop.create_future()
        if not self.waiting:
            loop.call_soon(lambda: loop.create_task(self.dispatch()))
        self.waiting[key] = fut
        return fut

    async def dispatch(self):
        batch, self.waiting = self.waiting, {}
        self.batches.append(sorted(batch))
        try:
            values = await self.fetch(list(batch))
        except Exception as e:
            for key, fut in batch.items():
                self.cache.pop(key)
                if not fut.done():
                    fut.set_exception(e)
            return
        for fut, value in zip(batch.values(), values):
            if not fut.done():
                fut.set_result(value)

friends = {'ann': ['bob', 'cid'], 'bob': ['ann', 'dan'], 'cid': ['dan'], 'dan': []}

async def fetch(keys):
    await asyncio.sleep(0)
    if 'eve' in keys:
        raise LookupError('no eve')
    return [friends[key] for key in keys]

async def friends_of_friends(loader, name):
    direct = await loader.load(name)
    further = await asyncio.gather(*(loader.load(friend) for friend in direct))
    return name, sorted({f for fs in further for f in fs} - {name})

async def main():
    loader = Loader(fetch)
    for name, found in await asyncio.gather(*(friends_of_friends(loader, n) for n in ('ann', 'bob', 'dan'))):
        print(name, found)
    print(loader.batches)
    got = await asyncio.gather(loader.load('eve'), loader.load('zoe'), loader.load('ann'), return_exceptions=True)
    print(got, got[0] is got[1], sorted(loader.cache))
    victim = asyncio.create_task(friends_of_friends(Loader(fetch), 'cid'))
    await asyncio.sleep(0)
    victim.cancel()
    print(await asyncio.gather(victim, return_exceptions=True))

asyncio.run(main())
