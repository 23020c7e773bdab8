"""Threads and loops."""

from _asyncio import get_running_loop
from _contextvars import copy_context

__all__ = ('to_thread',)


async def to_thread(func, /, *args, **kwargs):
    """Runs a function in a thread of the default executor."""
    loop = get_running_loop()
    context = copy_context()
    return await loop.run_in_executor(None, lambda: context.run(func, *args, **kwargs))
