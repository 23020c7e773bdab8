# Contexts with few and with many variables: set, get, copies that differ, reset in any order.
import asyncio
import contextvars


def look(n):
    variables = [contextvars.ContextVar(f'v{i}', default=-1) for i in range(n)]
    tokens = [v.set(i) for i, v in enumerate(variables)]
    before = contextvars.copy_context()
    print(n, len(before), sum(v.get() for v in variables), variables[-1] in before, before[variables[0]])
    inner = contextvars.copy_context()
    inner.run(variables[n // 2].set, 'inner')
    inner.run(variables[0].reset, inner.run(variables[0].set, 'x'))
    print(inner[variables[n // 2]], before[variables[n // 2]], variables[n // 2].get(), inner[variables[0]], inner == before, before == before.copy())
    for v, t in list(zip(variables, tokens))[::3]:
        v.reset(t)
    print(sum(v.get() for v in variables), len(contextvars.copy_context()), len(before), sorted(before.values())[-1])
    for v, t in [p for i, p in enumerate(zip(variables, tokens)) if i % 3][::-1]:
        v.reset(t)
    print({v.get() for v in variables}, len(contextvars.copy_context()), [v in before for v in variables[:2]], set(before) == set(variables))
    try:
        variables[0].reset(tokens[0])
    except RuntimeError as e:
        print(str(e)[-26:])


for n in (1, 2, 30, 31, 32, 33, 100, 3000):
    contextvars.Context().run(look, n)


async def main():
    variables = [contextvars.ContextVar(f'w{i}') for i in range(200)]
    for i, v in enumerate(variables):
        v.set(i)

    async def child(k):
        variables[k].set('child')
        await asyncio.sleep(0)
        return sum(v.get() == 'child' for v in variables), variables[k - 1].get()

    print(await asyncio.gather(*(child(k) for k in range(1, 6))), variables[3].get())


asyncio.run(main())
