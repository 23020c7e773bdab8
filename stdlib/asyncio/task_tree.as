"""What Ctrl-\\ shows: what each thread does, and the tasks, below those who wait for them."""

from _asyncio import _current_tasks, _origin, _parked_for, _pending_tasks, _waiting_for
from .graph import (_describe_lock, _describe_task, _frames, _is_library, _place, _split, _split_thread, _targets,
                    _thread_names)

_ALIKE = 2      # so many tasks that look the same are shown; of the others it is said how many there are
_MOST = 100     # tasks that are shown at all
_DEEPEST = 20   # levels of tasks that wait for each other


def _tree(threads):
    """The whole picture, as text. threads: as _describe_threads has them."""
    lines = []
    for name, thread in _thread_names(threads):
        lines.append(f'{name} {_thread_state(thread)}:')
        lines += _stack(thread[1]) or ['    (no script code)']
    tasks = _TaskTree(_pending_tasks())
    tasks.draw(lines)
    return '\n'.join(lines) + '\n'


def _stack(frames):
    return [f'    {_place(frame)}' for frame in frames if not _is_library(frame)]


def _seconds(seconds):
    return f'for {seconds:.1f} s'


# ---- threads

def _thread_state(thread):
    ident, frames, lock, state, seconds, left = thread
    if state == 'outside':
        return f'({_seconds(seconds)} in a call of the system)'
    if state == 'loop':
        return '(its loop waits)'
    if state == 'runs':
        return '(runs)'
    if lock is None:
        return f'({_seconds(seconds)}, sleeps, {left:.1f} s left)'
    what = _describe_lock(_split_thread(frames)[1], lock, ident)[0]
    left = '' if left is None else f', {left:.1f} s left'
    return f'({_seconds(seconds)}, waits for {what}{left})'


# ---- tasks

class _Picture:
    """A task, and those that it waits for."""

    def __init__(self, task, runs):
        self.task = task
        self.runs = runs
        self.below = []
        # Of those that stand at the same place and wait for the same kind of thing, two are enough.
        self.frames = [] if runs else _frames(task)
        self.kind = (type(_waiting_for(task)), *[(each.f_code, each.f_lineno) for each in self.frames])

    def draw(self, lines, indent):
        origin = _origin(self.task)
        made = '' if origin is None else f', created in {origin}'
        parked = _parked_for(self.task)
        state = 'runs' if self.runs else 'not begun' if parked is None else _seconds(parked)
        lines.append(f'{indent}{self.task.get_name()} ({state}){made}:')
        if self.runs:
            return
        waits = _describe_task(self.task).text.partition(' waits for ')[2]
        inside = _split(self.frames)[1]
        where = '' if inside is None else f', in {inside.f_code.co_qualname}()'
        lines += [indent + line for line in _stack(self.frames)]
        lines.append(f'{indent}    waits for {waits}{where}')


class _TaskTree:

    def __init__(self, tasks):
        running = {id(each) for each in _current_tasks()}
        self.pictures = {id(task): _Picture(task, id(task) in running) for task in tasks}
        self.left = _MOST
        awaited = set()
        for picture in self.pictures.values():
            if picture.runs:
                continue
            for each in _targets(picture.task):
                below = self.pictures.get(id(each))
                if below is not None and below not in picture.below[-1:]:
                    picture.below.append(below)
            awaited.update(id(each.task) for each in picture.below)
        self.drawn = set()
        self.roots = [each for key, each in self.pictures.items() if key not in awaited]

    def draw(self, lines):
        self._draw_all(self.roots, lines, 0)
        # What is left waits in a ring, or for one.
        for picture in self.pictures.values():
            if id(picture) not in self.drawn:
                self._draw_all([picture], lines, 0)
        if self.left < 0:
            lines.append(f'... and {-self.left} more tasks')

    def _draw_all(self, pictures, lines, level):
        indent = '    ' * level
        like = {}
        for picture in pictures:
            if id(picture) in self.drawn:
                lines.append(f'{indent}{picture.task.get_name()}: see above')
                continue
            self.drawn.add(id(picture))
            if not picture.below:
                first, count = like.setdefault(picture.kind, (picture, 0))
                like[picture.kind] = first, count + 1
                if count >= _ALIKE:
                    continue
            self.left -= 1
            if self.left < 0:
                continue
            picture.draw(lines, indent)
            if level < _DEEPEST:
                self._draw_all(picture.below, lines, level + 1)
        for first, count in like.values():
            if count > _ALIKE:
                lines.append(f'{indent}... and {count - _ALIKE} more like {first.task.get_name()}')
