# an event bus by callbacks: subscribing, unsubscribing and publishing from inside of handlers
import asyncio

class Bus:
    def __init__(self, loop):
        self.loop, self.handlers, self.log = loop, {}, []

    def on(self, name, handler):
        self.handlers.setdefault(name, []).append(handler)
        return lambda: self.handlers[name].remove(handler)

    def emit(self, name, *args):
        self.log.append(f'emit {name}')
        for handler in list(self.handlers.get(name, ())):
            self.loop.call_soon(self.call, name, handler, args)

    def call(self, name, handler, args):
        if handler in self.handlers[name]:
            handler(*args)
        else:
            self.log.append('gone')

    def next(self, name):
        fut = self.loop.create_future()
        off = self.on(name, lambda *args: fut.done() or fut.set_result(args))
        fut.add_done_callback(lambda f: off())
        return fut

async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: bus.log.append(repr(context['exception'])))
    bus = Bus(loop)
    bus.on('a', lambda n: bus.log.append(f'first {n}'))
    off = bus.on('a', lambda n: (bus.log.append(f'once {n}'), off()))
    bus.on('a', lambda n: n < 3 and bus.emit('a', n + 1))
    bus.on('a', lambda n: 1 // (n - 2))
    bus.on('a', lambda n: bus.log.append(f'last {n}'))

    async def listener():
        while True:
            try:
                args = await asyncio.wait_for(bus.next('a'), 10)
            except asyncio.CancelledError:
                bus.log.append('listener cancelled')
                raise
            bus.log.append(f'heard {args}')

    task = asyncio.create_task(listener())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    bus.emit('a', 1)
    bus.emit('a', 2)
    for _ in range(10):
        await asyncio.sleep(0)
        bus.log.append('|')
    task.cancel()
    await asyncio.wait([task])
    print(*bus.log, sep=', ')
    print(len(bus.handlers['a']))

asyncio.run(main())
