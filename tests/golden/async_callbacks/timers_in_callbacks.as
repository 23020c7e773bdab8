# run: --virtual-time
# timers that set, cancel and move each other
import asyncio

async def main():
    loop = asyncio.get_running_loop()
    log = []
    start = loop.time()
    timers = {}

    def note(name, *actions):
        log.append(name)
        for action, other in actions:
            if action == 'cancel':
                timers[other].cancel()
                log.append(f'-{other}')
            else:
                timers[other] = loop.call_later(0, note, other)

    for i, (name, *actions) in enumerate((('a', ('cancel', 'c')), ('b', ('set', 'x')), ('c',), ('d', ('cancel', 'a'), ('cancel', 'f')),
                                          ('e', ('set', 'y'), ('cancel', 'y')), ('f',), ('g',))):
        timers[name] = loop.call_at(start + 0.03 * (i + 1), note, name, *actions)
    timers['g'].cancel()
    await asyncio.sleep(0.4)
    print(*log)
    # a debouncer: each event moves the timer
    log.clear()
    box = [None]

    def event(n):
        log.append(f'event {n}')
        if box[0]:
            box[0].cancel()
        box[0] = loop.call_later(0.09, log.append, f'fired after {n}')

    for n, delay in enumerate((0, 0.03, 0.06, 0.24, 0.27)):
        loop.call_later(delay, event, n)
    await asyncio.sleep(0.6)
    print(*log, sep=', ')
    # a periodic callback that stops itself
    log.clear()
    done = loop.create_future()

    def tick(n):
        log.append(n)
        if n == 0:
            done.set_result('lift off')
        else:
            loop.call_later(0.01, tick, n - 1)

    tick(4)
    log.append('set')
    print(await done, *log)

asyncio.run(main())
