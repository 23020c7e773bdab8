# run: --virtual-time
import concurrent.futures as cf
import time


def work(n):
    time.sleep(0.05 * n)
    if n == 2:
        raise KeyError(n)
    return n


with cf.ThreadPoolExecutor(4) as ex:
    fs = {ex.submit(work, n): n for n in (3, 1, 2)}
    print([fs[f] for f in cf.as_completed(fs)])
    fs = [ex.submit(work, n) for n in (3, 1, 4)]
    for when in (cf.FIRST_COMPLETED, cf.FIRST_EXCEPTION, cf.ALL_COMPLETED):
        done, not_done = cf.wait(fs, return_when=when)
        print(when, sorted(f.result() for f in done), len(not_done))
    fs = [ex.submit(work, n) for n in (4, 2, 1)]
    done, not_done = cf.wait(fs, return_when=cf.FIRST_EXCEPTION)
    print(len(done), len(not_done))
    done, not_done = cf.wait(fs, timeout=0.01)
    print(len(done), len(not_done))
    try:
        for f in cf.as_completed([ex.submit(work, 4), ex.submit(work, 1)], timeout=0.12):
            print("got", f.result())
    except TimeoutError as e:
        print(e)
    print(cf.wait([]))
    try:
        cf.wait(fs, return_when="SOMETIME")
    except ValueError as e:
        print(e)
