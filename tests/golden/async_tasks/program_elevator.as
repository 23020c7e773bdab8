# a simulation on turns: an elevator, passengers as tasks, futures for doors; the story is told in order
import asyncio
from collections import defaultdict

class Elevator:
    def __init__(self, floors):
        self.floor, self.direction, self.floors = 0, 1, floors
        self.calls = defaultdict(list)
        self.story = []

    def at(self, floor):
        fut = asyncio.get_running_loop().create_future()
        self.calls[floor].append(fut)
        return fut

    async def run(self):
        while True:
            if self.calls.get(self.floor):
                self.story.append(f'[{self.floor}]')
                for fut in self.calls.pop(self.floor):
                    if not fut.done():
                        fut.set_result(self.floor)
                await asyncio.sleep(0)
            wanted = [f for f, futs in self.calls.items() if futs and f != self.floor]
            if any((f - self.floor) * self.direction > 0 for f in wanted):
                self.floor += self.direction
            elif wanted:
                self.direction = -self.direction
                continue
            await asyncio.sleep(0)

async def passenger(name, elevator, start, goal, patience=None):
    door = elevator.at(start)
    if patience is not None:
        asyncio.get_running_loop().call_soon(give_up, door, patience)
    try:
        await door
    except asyncio.CancelledError:
        elevator.story.append(f'{name} walks')
        if asyncio.current_task().cancelling():
            raise
        return
    elevator.story.append(f'{name} in')
    await elevator.at(goal)
    elevator.story.append(f'{name} out at {goal}')

def give_up(door, turns):
    if turns == 0:
        door.cancel()
    else:
        asyncio.get_running_loop().call_soon(give_up, door, turns - 1)

async def main():
    elevator = Elevator(6)
    running = asyncio.create_task(elevator.run())
    await asyncio.gather(
        passenger('ann', elevator, 2, 5),
        passenger('bob', elevator, 4, 0),
        passenger('cid', elevator, 5, 1, patience=2),
        passenger('dan', elevator, 0, 3),
        passenger('eve', elevator, 4, 5),
    )
    print(*elevator.story, sep=', ')
    late = asyncio.create_task(passenger('fay', elevator, 3, 0))
    for _ in range(2):
        await asyncio.sleep(0)
    late.cancel()
    await asyncio.wait([late])
    running.cancel()
    print(elevator.story[-1], elevator.floor, {f: len(v) for f, v in elevator.calls.items()})

asyncio.run(main())
