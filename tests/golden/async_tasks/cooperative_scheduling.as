# a round robin by hand: workers give the turn to a named other one through futures
import asyncio

class Stage:
    def __init__(self):
        self.doors, self.log = {}, []

    async def play(self, name, lines):
        for to, line in lines:
            if self.doors.get(name) is None:
                self.doors[name] = asyncio.get_running_loop().create_future()
            cue = await self.doors[name]
            self.doors[name] = None
            self.log.append(f'{cue}->{name}: {line}')
            if to:
                if self.doors.get(to) is None:
                    self.doors[to] = asyncio.get_running_loop().create_future()
                self.doors[to].set_result(name)
        self.log.append(f'{name} leaves')

    async def director(self, first):
        while first not in self.doors:
            await asyncio.sleep(0)
        self.doors[first].set_result('director')
        turns = 0
        while not any(line == 'curtain' for line in self.log[-3:] if not self.log[-1].endswith('leaves')):
            turns += 1
            if len(asyncio.all_tasks()) == 2:
                break
            await asyncio.sleep(0)
        return turns

async def main():
    stage = Stage()
    players = [
        stage.play('romeo', (('juliet', 'but soft'), ('nurse', 'lady'), (None, 'exit'))),
        stage.play('juliet', (('romeo', 'o romeo'), ('romeo', 'good night'))),
        stage.play('nurse', (('juliet', 'madam!'),)),
    ]
    turns = asyncio.create_task(stage.director('romeo'))
    await asyncio.gather(*players)
    print(*stage.log, sep='\n')
    print(await turns)

asyncio.run(main())
