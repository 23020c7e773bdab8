# __eq__ of callbacks: compared in the order of adding, and free to add and remove while remove_done_callback() looks
import asyncio

log = []

class Sly:
    def __init__(self, name, answer, action=None):
        self.name, self.answer, self.action = name, answer, action

    def __eq__(self, other):
        log.append(f'={self.name}')
        action, self.action = self.action, None
        if action:
            action()
        return self.answer

    def __call__(self, fut):
        log.append(f'{self.name}()')

async def main():
    loop = asyncio.get_running_loop()
    for answers in ((False, False, False), (True, False, True), (False, True, False), (True, True, True)):
        for adding in (None, 0, 1, 2):
            fut = loop.create_future()
            for i, answer in enumerate(answers):
                action = (lambda: fut.add_done_callback(Sly('added', False))) if i == adding else None
                fut.add_done_callback(Sly(i, answer, action))
            removed = fut.remove_done_callback(object())
            fut.set_result(None)
            await asyncio.sleep(0)
            print(answers, adding, removed, *log)
            log.clear()

asyncio.run(main())
