"""Threads and loops."""

import contextvars
import functools

from _asyncio import get_running_loop

__all__ = ('to_thread',)


async def to_thread(func, /, *args, **kwargs):
    """Runs a function in a thread of the default executor."""
    loop = get_running_loop()
    context = contextvars.copy_context()
    call = functools.partial(context.run, func, *args, **kwargs)
    return await loop.run_in_executor(None, call)
