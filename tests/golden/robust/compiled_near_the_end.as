# Hostile sources compiled where the C stack is nearly used up.
# python: skip (CPython dies)
import sys
sys.setrecursionlimit(10**6)
texts = ['{'*199+'}'*199, '{'*10**5, 'lambda: ('*190+')'*190, '-'*5000+'1', '('*190+')'*190, '1 if 1 else '*1900+'1', 'f("{'*90, '[x for x in '*150+'y'+']'*150]
done = []
def f(x):
    try:
        sorted([1], key=f)
    except RecursionError:
        if len(done) < len(texts):
            done.append(1)
            try: eval(texts[len(done)-1])
            except BaseException as e: print(len(done), type(e).__name__)
            raise
for i in texts:
    try: f(1)
    except RecursionError: pass
print('alive')
