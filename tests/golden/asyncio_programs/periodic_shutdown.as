# A whole program.
# run: --virtual-time
# stress: every 97 (a long program)
"""Periodic jobs, a supervisor that restarts them, and graceful shutdown on a signal."""
import asyncio
import os
import signal
import sys
import traceback
from contextvars import ContextVar

job_name = ContextVar('job_name', default='-')
log = []


def note(*parts):
    log.append(f"[{job_name.get()}] {' '.join(map(str, parts))}")


class Periodic:
    def __init__(self, name, interval, func, *, runs=None, immediate=True):
        self.name, self.interval, self.func = name, interval, func
        self.runs, self.immediate = runs, immediate
        self.count = 0
        self.restarts = 0

    async def __call__(self):
        job_name.set(self.name)
        loop = asyncio.get_running_loop()
        next_time = loop.time() + (0 if self.immediate else self.interval)
        while self.runs is None or self.count < self.runs:
            await asyncio.sleep(max(0, next_time - loop.time()))
            next_time += self.interval
            self.count += 1
            await self.func(self.count)
        note('finished')
        return self.count


class Supervisor:
    def __init__(self, *jobs, max_restarts=2):
        self.jobs = jobs
        self.max_restarts = max_restarts
        self.stopping = asyncio.Event()
        self.tasks = {}

    def start(self, job):
        task = asyncio.create_task(job(), name=job.name)
        self.tasks[task] = job
        task.add_done_callback(self.ended)

    def ended(self, task):
        job = self.tasks.pop(task)
        if task.cancelled():
            note(job.name, 'was cancelled')
        elif exc := task.exception():
            lines = traceback.format_exception_only(exc)
            note(job.name, 'failed:', lines[-1].strip())
            if job.restarts < self.max_restarts and not self.stopping.is_set():
                job.restarts += 1
                self.start(job)
            else:
                note(job.name, 'given up')
                self.stopping.set()
        else:
            note(job.name, 'returned', task.result())

    async def run(self, *, grace):
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, self.on_signal, number)
        try:
            for job in self.jobs:
                self.start(job)
            await self.stopping.wait()
            note('stopping', len(self.tasks))
            for task in list(self.tasks):
                task.cancel()
            if self.tasks:
                done, pending = await asyncio.wait(self.tasks, timeout=grace)
                note('done', len(done), 'pending', sorted(t.get_name() for t in pending))
                for task in pending:
                    task.cancel('now really')
                await asyncio.gather(*pending, return_exceptions=True)
        finally:
            for number in (signal.SIGTERM, signal.SIGINT):
                loop.remove_signal_handler(number)

    def on_signal(self, number):
        note('signal', signal.Signals(number).name)
        self.stopping.set()


async def tick(n):
    note('tick', n)
    if n == 3:
        os.kill(os.getpid(), signal.SIGTERM)


async def unsteady(n):
    if n % 2 == 0:
        raise RuntimeError(f'run {n}')


async def stubborn(n):
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        note('saving')
        try:
            await asyncio.sleep(100)
        except asyncio.CancelledError as e:
            note('interrupted saving', *e.args)
            raise


async def brief(n):
    note('run', n)


async def main():
    unsteady_job = Periodic('unsteady', 0.004, unsteady)
    supervisor = Supervisor(Periodic('tick', 0.03, tick, immediate=False), unsteady_job,
                            Periodic('stubborn', 1, stubborn), Periodic('brief', 0.001, brief, runs=2), max_restarts=999)
    await supervisor.run(grace=0.02)
    print(unsteady_job.restarts > 1, supervisor.tasks)
    seen = set()
    for line in log:
        if 'unsteady' not in line and line not in seen:
            print(line)
        seen.add(line)
    log.clear()
    supervisor = Supervisor(Periodic('bad', 0.001, unsteady), max_restarts=1)
    await supervisor.run(grace=1)
    print(*log, sep='\n')
    log.clear()
    supervisor = Supervisor(Periodic('int', 1, stubborn))
    asyncio.get_running_loop().call_later(0.01, os.kill, os.getpid(), signal.SIGINT)
    await supervisor.run(grace=0.01)
    print(*log, sep='\n')


asyncio.run(main())
print(signal.getsignal(signal.SIGTERM) is signal.SIG_DFL, file=sys.stdout)
