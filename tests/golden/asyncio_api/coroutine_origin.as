# sys.set_coroutine_origin_tracking_depth and cr_origin.
import asyncio
import sys
import warnings


async def work():
    pass


def make():
    return work()


def outer():
    return make()


def show(coroutine):
    origin = coroutine.cr_origin
    coroutine.close()
    return origin and [(file.rpartition('/')[2].partition('.')[0], line, name) for file, line, name in origin]


print(sys.get_coroutine_origin_tracking_depth(), show(outer()))
for depth in (1, 2, 3, 50):
    sys.set_coroutine_origin_tracking_depth(depth)
    print(sys.get_coroutine_origin_tracking_depth(), show(outer()))
for bad in (-1, 'x', None, 1.5):
    try:
        sys.set_coroutine_origin_tracking_depth(bad)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
sys.set_coroutine_origin_tracking_depth(2)


async def main():
    pairs = [make() for _ in range(2)]
    for each in pairs:
        await each
    return [show(each) for each in pairs], show(work())[0], await asyncio.gather(make(), make())


print(asyncio.run(main()))
c = outer()
for name in ('cr_origin', 'cr_code', 'cr_frame', 'cr_await', 'cr_running', 'cr_suspended'):
    try:
        setattr(c, name, 1)
    except AttributeError as e:
        print(e)
c.close()

# Told with the warning; its last lines, where it was noticed, are none of ours.
shown, make_one = [], work
warnings.showwarning = lambda message, category, *rest: shown.append(f'{category.__name__}: {message}')


def drop():
    make_one()


drop()
sys.set_coroutine_origin_tracking_depth(0)
make_one()
print(*shown, sep='\n')
