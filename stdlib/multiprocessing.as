"""Processes are not offered yet. Importing the module is fine; whoever uses it is told."""

__all__ = []

_NAMES = ('Array', 'Barrier', 'Event', 'Lock', 'Manager', 'Pipe', 'Pool', 'Process', 'Queue', 'Semaphore', 'Value',
          'cpu_count', 'current_process', 'freeze_support', 'get_context', 'set_start_method')


def __getattr__(name):
    message = f"module 'multiprocessing' has no attribute {name!r}"
    if name in _NAMES:
        message += '\nhint: this version of Aspen has no processes; asyncio tasks run side by side in one'
    raise AttributeError(message)
