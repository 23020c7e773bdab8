# A whole program.
# run: --virtual-time
# stress: every 97 (a long program)
"""A chat server and its clients in one process: streams made of queues, commands, rooms, history."""
import asyncio
import re
import textwrap
from collections import defaultdict, deque


class Connection:
    """One end of a line-based connection."""

    def __init__(self, inbox, outbox):
        self.inbox, self.outbox = inbox, outbox
        self.closed = False

    @classmethod
    def pair(cls):
        a, b = asyncio.Queue(), asyncio.Queue()
        return cls(a, b), cls(b, a)

    async def readline(self):
        line = await self.inbox.get()
        if line is None:
            raise EOFError
        return line

    def write(self, line):
        if self.closed:
            raise ConnectionResetError('write to a closed connection')
        self.outbox.put_nowait(line)

    def close(self):
        if not self.closed:
            self.closed = True
            self.outbox.put_nowait(None)

    def __aiter__(self):
        return self

    async def __anext__(self):
        try:
            return await self.readline()
        except EOFError:
            raise StopAsyncIteration from None


class Server:
    command = re.compile(r'/(?P<name>\w+)(?:\s+(?P<rest>.*))?$')

    def __init__(self):
        self.users = {}
        self.rooms = defaultdict(dict)
        self.history = defaultdict(lambda: deque(maxlen=2))
        self.handlers = set()
        self.log = []

    def connect(self):
        here, there = Connection.pair()
        task = asyncio.create_task(self.serve(here))
        self.handlers.add(task)
        task.add_done_callback(self.handlers.discard)
        return there

    async def serve(self, connection):
        name = None
        try:
            connection.write('name?')
            async with asyncio.timeout(0.5):
                name = await self.login(connection)
            async for line in connection:
                if (match := self.command.match(line)) is None:
                    self.say(name, line)
                    continue
                method = getattr(self, f"do_{match['name']}", None)
                if method is None:
                    connection.write(f"! unknown command {match['name']!r}")
                elif method(name, match['rest'] or '') == 'quit':
                    break
        except (EOFError, ConnectionError) as e:
            self.log.append(f'{name} lost: {e!r}')
        except TimeoutError:
            self.log.append('login timed out')
            connection.write('! too slow')
        finally:
            self.leave(name)
            connection.close()

    async def login(self, connection):
        while True:
            name = (await connection.readline()).strip()
            if not name.isidentifier():
                connection.write(f'! bad name {name!r}')
            elif name in self.users:
                connection.write(f'! {name} is taken')
            else:
                break
        self.users[name] = (connection, None)
        connection.write(f'welcome {name}')
        self.do_join(name, 'lobby')
        return name

    def room_of(self, name):
        return self.users[name][1]

    def broadcast(self, room, line, skip=None):
        for name, connection in self.rooms[room].items():
            if name != skip:
                connection.write(line)

    def say(self, name, line):
        room = self.room_of(name)
        line = f'{name}: {textwrap.shorten(line, 40)}'
        self.history[room].append(line)
        self.broadcast(room, line, skip=name)

    def do_join(self, name, room):
        connection, old = self.users[name]
        if old is not None:
            del self.rooms[old][name]
            self.broadcast(old, f'* {name} left')
        self.broadcast(room, f'* {name} joined')
        self.rooms[room][name] = connection
        self.users[name] = (connection, room)
        for line in self.history[room]:
            connection.write(f'~ {line}')

    def do_who(self, name, rest):
        self.users[name][0].write(', '.join(sorted(self.rooms[rest or self.room_of(name)])) or '(nobody)')

    def do_msg(self, name, rest):
        to, _, text = rest.partition(' ')
        if to not in self.users:
            self.users[name][0].write(f'! no {to}')
        else:
            self.users[to][0].write(f'{name} (private): {text}')

    def do_quit(self, name, rest):
        self.users[name][0].write('bye')
        return 'quit'

    def leave(self, name):
        if name is not None:
            _, room = self.users.pop(name)
            del self.rooms[room][name]
            self.broadcast(room, f'* {name} left')
            self.log.append(f'{name} left')

    async def close(self):
        for task in self.handlers:
            task.cancel()
        return await asyncio.gather(*self.handlers, return_exceptions=True)


async def client(server, script, transcript, label):
    connection = server.connect()

    async def reader():
        async for line in connection:
            transcript.append(f'{label} < {line}')

    task = asyncio.create_task(reader())
    for step in script:
        for _ in range(8):
            await asyncio.sleep(0)
        if step is None:
            connection.close()
            break
        transcript.append(f'{label} > {step}')
        connection.write(step)
    await task


async def main():
    server, transcript = Server(), []
    await asyncio.gather(
        client(server, ['ann', 'hello', '/who', '/join tea', 'any tea left? ' * 5, '/quit'], transcript, 'A'),
        client(server, ['ann', 'b b', 'bob', '/msg ann psst', '/msg eve hi', '/dance', '/join tea', '/who', '/quit'], transcript, 'B'),
        client(server, ['cyd', '/who tea', '/who nothing', 'anybody?', None], transcript, 'C'),
        client(server, [], transcript, 'D'),
    )
    print(*transcript, sep='\n')
    print(server.log, server.users, {k: v for k, v in server.rooms.items() if v})
    line = server.connect()
    print(await line.readline(), [type(r).__name__ for r in await server.close()], line.inbox.qsize())


asyncio.run(main())
