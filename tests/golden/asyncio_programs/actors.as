# A whole program.
# run: --virtual-time
# stress: every 97 (a long program)
"""Actors with mailboxes, ask and tell, supervision and death watch."""
import asyncio
from dataclasses import dataclass, field
from functools import singledispatchmethod
from typing import Any


@dataclass(frozen=True)
class Deposit:
    amount: int


@dataclass(frozen=True)
class Withdraw:
    amount: int


@dataclass(frozen=True)
class Balance:
    pass


@dataclass
class Transfer:
    source: 'Ref'
    target: 'Ref'
    amount: int


class Insufficient(Exception):
    pass


@dataclass
class Envelope:
    message: Any
    reply: asyncio.Future = None
    sender: str = field(default='nobody')


class Stop:
    pass


class Ref:
    def __init__(self, name, mailbox, task):
        self.name, self._mailbox, self._task = name, mailbox, task

    def tell(self, message, sender='nobody'):
        self._mailbox.put_nowait(Envelope(message, None, sender))

    async def ask(self, message, timeout=1):
        reply = asyncio.get_running_loop().create_future()
        self._mailbox.put_nowait(Envelope(message, reply))
        async with asyncio.timeout(timeout):
            return await reply

    @property
    def alive(self):
        return not self._task.done()

    def __repr__(self):
        return f'<Ref {self.name}>'


class Actor:
    async def started(self):
        pass

    async def stopped(self, error):
        pass

    async def receive(self, message):
        raise NotImplementedError(type(message).__name__)


class System:
    def __init__(self):
        self.refs = {}
        self.events = []

    def spawn(self, name, cls, *args, restarts=0):
        mailbox = asyncio.Queue()
        task = asyncio.create_task(self._run(name, cls, args, mailbox, restarts), name=name)
        ref = self.refs[name] = Ref(name, mailbox, task)
        return ref

    async def _run(self, name, cls, args, mailbox, restarts):
        while True:
            actor = cls(*args)
            actor.system = self
            actor.name = name
            await actor.started()
            error = None
            try:
                await self._loop(actor, mailbox)
                return
            except Exception as exc:
                error = exc
                self.events.append(f'{name} failed: {exc!r}')
                if restarts == 0:
                    raise
                restarts -= 1
            finally:
                await actor.stopped(error)

    async def _loop(self, actor, mailbox):
        while True:
            envelope = await mailbox.get()
            if isinstance(envelope.message, Stop):
                return
            try:
                result = await actor.receive(envelope.message)
            except Exception as exc:
                if envelope.reply is None:
                    raise
                if not envelope.reply.done():
                    envelope.reply.set_exception(exc)
            else:
                if envelope.reply is not None and not envelope.reply.done():
                    envelope.reply.set_result(result)

    async def shutdown(self):
        for ref in self.refs.values():
            ref.tell(Stop())
        tasks = [ref._task for ref in self.refs.values()]
        return await asyncio.gather(*tasks, return_exceptions=True)


class Account(Actor):
    def __init__(self, balance=0):
        self.balance = balance

    async def started(self):
        self.system.events.append(f'{self.name} starts with {self.balance}')

    async def stopped(self, error):
        self.system.events.append(f'{self.name} stops with {self.balance} {error!r}')

    @singledispatchmethod
    async def receive(self, message):
        return await super().receive(message)

    @receive.register
    async def _(self, message: Deposit):
        if message.amount < 0:
            raise ValueError(message)
        self.balance += message.amount
        return self.balance

    @receive.register
    async def _(self, message: Withdraw):
        if message.amount > self.balance:
            raise Insufficient(self.name, self.balance, message.amount)
        await asyncio.sleep(0)
        self.balance -= message.amount
        return self.balance

    @receive.register
    async def _(self, message: Balance):
        return self.balance


class Bank(Actor):
    async def receive(self, message):
        match message:
            case Transfer(source, target, amount) if amount > 0:
                await source.ask(Withdraw(amount))
                try:
                    await target.ask(Deposit(amount))
                except Exception:
                    await source.ask(Deposit(amount))
                    raise
                return 'done'
            case Transfer(amount=amount):
                raise ValueError(f'bad amount {amount}')
            case _:
                return await super().receive(message)


async def main():
    system = System()
    a = system.spawn('a', Account, 100, restarts=1)
    b = system.spawn('b', Account)
    bank = system.spawn('bank', Bank)
    print(await bank.ask(Transfer(a, b, 30)), await asyncio.gather(a.ask(Balance()), b.ask(Balance())))
    results = await asyncio.gather(*(bank.ask(Transfer(a, b, n)) for n in (50, 40, 5, -1)), return_exceptions=True)
    print(results)
    print(await a.ask(Balance()), await b.ask(Balance()))
    a.tell(Deposit(-5))     # fails without anybody to tell: a restart
    print(await a.ask(Balance()))
    b.tell(Deposit(-6))     # no restarts left
    try:
        await b.ask(Balance(), timeout=0.01)
    except TimeoutError as e:
        print('no answer', repr(e), b.alive, a.alive)
    try:
        await bank.ask('nonsense')
    except NotImplementedError as e:
        print(repr(e))
    print([type(r).__name__ for r in await system.shutdown()])
    print(*system.events, sep='\n')
    print(a, [ref.alive for ref in system.refs.values()])


asyncio.run(main())
