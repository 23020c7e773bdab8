# asyncio.run() and Runner: which settings of one run the next one sees.
import asyncio
import contextvars

var = contextvars.ContextVar('var', default='default')

async def change(value):
    seen = var.get()
    var.set(value)
    return seen, var.get()

var.set('module')
print(asyncio.run(change('run')), var.get())
with asyncio.Runner() as runner:
    print(runner.run(change('one')), var.get())
    print(runner.run(change('two')), var.get())
    mine = contextvars.copy_context()
    mine.run(var.set, 'mine')
    print(runner.run(change('three'), context=mine), mine[var])
    print(runner.run(change('four')), var.get())
loop = asyncio.new_event_loop()
print(loop.run_until_complete(change('five')), var.get())
task = loop.create_task(change('six'), context=mine)
print(loop.run_until_complete(task), mine[var], var.get())
loop.close()
