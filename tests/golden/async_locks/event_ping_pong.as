# Two tasks that pass the turn to one another with two events.
import asyncio

async def player(name, mine, other, rounds):
    for i in range(rounds):
        await mine.wait()
        mine.clear()
        print(name, i)
        other.set()

async def main():
    ping, pong = asyncio.Event(), asyncio.Event()
    ping.set()
    spectator = asyncio.create_task(count())
    await asyncio.gather(player('ping', ping, pong, 4), player('  pong', pong, ping, 4))
    print(ping.is_set(), pong.is_set())
    spectator.cancel()

async def count():
    for n in range(100):
        print('      turn', n)
        await asyncio.sleep(0)

asyncio.run(main())
