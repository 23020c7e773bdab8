# which types messages name with their module
import asyncio
import collections
import functools
import io
import itertools
import random


class Plain:
    pass


class Mine(collections.OrderedDict):
    pass


async def main():
    loop = asyncio.get_running_loop()
    for thing in (collections.deque(), collections.OrderedDict(), collections.defaultdict(), collections.Counter(),
                  asyncio.current_task(), loop.create_future(), random.Random(), io.StringIO(), io.BytesIO(),
                  itertools.count(), itertools.chain(), functools.partial(print), iter([]), {}.keys(), Plain(), Mine()):
        try:
            thing.nope
        except AttributeError as e:
            print(e)
        try:
            thing + None
        except TypeError as e:
            print(e)


asyncio.run(main())
