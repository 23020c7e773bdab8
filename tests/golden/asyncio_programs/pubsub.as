# A whole program.
# run: --virtual-time
# stress: every 97 (a long program)
"""Publish and subscribe: topics with wildcards, bounded queues, slow consumers, replay."""
import asyncio
import enum
from collections import deque
from contextlib import asynccontextmanager


class Overflow(enum.Enum):
    DROP_OLDEST = 'oldest'
    DROP_NEW = 'new'
    BLOCK = 'block'


CLOSED = object()


class Subscription:
    def __init__(self, pattern, size, overflow):
        self.pattern = pattern.split('.')
        self.queue = asyncio.Queue(size)
        self.overflow = overflow
        self.dropped = 0

    def matches(self, topic):
        parts = topic.split('.')
        for i, want in enumerate(self.pattern):
            if want == '#':
                return True
            if i >= len(parts) or want not in ('*', parts[i]):
                return False
        return len(parts) == len(self.pattern)

    async def deliver(self, item):
        if self.overflow is Overflow.BLOCK:
            await self.queue.put(item)
            return
        try:
            self.queue.put_nowait(item)
        except asyncio.QueueFull:
            self.dropped += 1
            if self.overflow is Overflow.DROP_OLDEST:
                self.queue.get_nowait()
                self.queue.put_nowait(item)

    def __aiter__(self):
        return self

    async def __anext__(self):
        item = await self.queue.get()
        if item is CLOSED:
            raise StopAsyncIteration
        return item


class Broker:
    def __init__(self, history=3):
        self.subscriptions = []
        self.history = deque(maxlen=history)
        self.published = 0

    @asynccontextmanager
    async def subscribe(self, pattern, *, size=0, overflow=Overflow.BLOCK, replay=False):
        subscription = Subscription(pattern, size, overflow)
        if replay:
            for topic, message in self.history:
                if subscription.matches(topic):
                    await subscription.deliver((topic, message))
        self.subscriptions.append(subscription)
        try:
            yield subscription
        finally:
            self.subscriptions.remove(subscription)

    async def publish(self, topic, message):
        self.published += 1
        self.history.append((topic, message))
        targets = [s for s in self.subscriptions if s.matches(topic)]
        await asyncio.gather(*(s.deliver((topic, message)) for s in targets))
        return len(targets)

    async def close(self):
        for subscription in list(self.subscriptions):
            await subscription.queue.put(CLOSED)


async def consumer(broker, name, pattern, log, *, delay=0, limit=None, **options):
    async with broker.subscribe(pattern, **options) as subscription:
        log.append(f'{name} listens')
        seen = 0
        async for topic, message in subscription:
            log.append(f'{name} got {topic}={message}')
            seen += 1
            for _ in range(delay):
                await asyncio.sleep(0)
            if seen == limit:
                break
        log.append(f'{name} leaves after {seen}, dropped {subscription.dropped}')


async def main():
    log = []
    broker = Broker()
    async with asyncio.TaskGroup() as group:
        group.create_task(consumer(broker, 'all', '#', log))
        group.create_task(consumer(broker, 'prices', 'price.*', log, limit=2))
        group.create_task(consumer(broker, 'slow', '#', log, delay=15, size=2, overflow=Overflow.DROP_OLDEST))
        group.create_task(consumer(broker, 'picky', 'price.eur', log, delay=15, size=1, overflow=Overflow.DROP_NEW))
        await asyncio.sleep(0)
        for i in range(4):
            for topic in ('price.eur', 'price.usd', 'news'):
                count = await broker.publish(topic, i)
                log.append(f'published {topic}={i} to {count}')
        late = group.create_task(consumer(broker, 'late', 'price.#', log, replay=True))
        await asyncio.sleep(0)
        log.append(f'late is {late.done()}')
        await broker.close()
    print(*log, sep='\n')
    print(broker.published, len(broker.subscriptions))

    # A consumer that fails takes the others with it.
    log.clear()

    async def failing():
        async with broker.subscribe('x') as subscription:
            async for _, message in subscription:
                raise LookupError(message)

    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(consumer(broker, 'other', '#', log))
            group.create_task(failing())
            await asyncio.sleep(0)
            await broker.publish('x', 'bad')
            await asyncio.sleep(10)
    except* LookupError as group:
        print('caught', group.exceptions)
    print(log, len(broker.subscriptions))


asyncio.run(main())
