# run: --virtual-time
# retries with growing pauses, a circuit breaker and a limit on calls at once, all on one clock
import asyncio
import enum

class State(enum.Enum):
    CLOSED = 'closed'
    OPEN = 'open'
    HALF = 'half open'

class Breaker:
    def __init__(self, limit, pause):
        self.limit, self.pause, self.failures, self.state = limit, pause, 0, State.CLOSED

    async def call(self, function, *args):
        if self.state is State.OPEN:
            raise ConnectionRefusedError('circuit open')
        try:
            result = await function(*args)
        except OSError:
            self.failures += 1
            if self.failures >= self.limit or self.state is State.HALF:
                self.to(State.OPEN)
                asyncio.get_running_loop().call_later(self.pause, self.to, State.HALF)
            raise
        self.failures = 0
        if self.state is not State.CLOSED:
            self.to(State.CLOSED)
        return result

    def to(self, state):
        log.append(f'{self.state.value} -> {state.value}')
        self.state = state

async def retry(function, *args, tries, pause):
    for attempt in range(1, tries + 1):
        try:
            return await function(*args)
        except ConnectionRefusedError as e:
            log.append(f'refused: {e}')
        except OSError as e:
            log.append(f'attempt {attempt} failed: {e}')
            if attempt == tries:
                raise
        await asyncio.sleep(pause)
        pause *= 2
    raise TimeoutError(f'{tries} tries')

log = []

class Service:
    def __init__(self, *outcomes):
        self.outcomes = list(outcomes)

    async def __call__(self, name):
        await asyncio.sleep(0.01)
        outcome = self.outcomes.pop(0)
        if isinstance(outcome, Exception):
            raise outcome
        return f'{name}: {outcome}'

async def attempt(name, service, breaker, tries=4, pause=0.02):
    try:
        got = await retry(breaker.call, service, name, tries=tries, pause=pause)
    except OSError as e:
        got = repr(e)
    print(got, breaker.state.name)
    print('   ', *log, sep=', ')
    log.clear()

async def main():
    down = OSError('down')
    await attempt('first', Service(down, 'answer'), Breaker(3, 0.1))
    await attempt('second', Service(down, down, down, 'late'), Breaker(2, 0.035))
    await attempt('third', Service(down, down, down), Breaker(2, 1.0))
    breaker = Breaker(1, 0.03)
    await attempt('fourth', Service(down, down, 'at last'), breaker, tries=8)

asyncio.run(main())
