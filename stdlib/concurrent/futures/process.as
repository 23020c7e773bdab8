"""Pools of processes: not offered yet."""

from concurrent.futures._base import Executor


class ProcessPoolExecutor(Executor):

    def __init__(self, max_workers=None, mp_context=None, initializer=None, initargs=(), *, max_tasks_per_child=None):
        error = NotImplementedError('aspen has no process pools yet')
        error.add_note('hint: ThreadPoolExecutor has the same methods')
        raise error
