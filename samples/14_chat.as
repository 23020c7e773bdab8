# run: --virtual-time
# A chat room in one process: every user is a task with a queue for a mailbox.
import asyncio


class Room:
    def __init__(self):
        self.members = {}

    def join(self, name):
        self.members[name] = asyncio.Queue()
        self.say("room", f"{name} joined")
        return self.members[name]

    def leave(self, name):
        del self.members[name]
        self.say("room", f"{name} left")

    def say(self, sender, text):
        for name, mailbox in self.members.items():
            if name != sender:
                mailbox.put_nowait((sender, text))


async def listen(name, mailbox):
    while True:
        sender, text = await mailbox.get()
        print(f"[{name}'s screen] {sender}: {text}")


async def user(room, name, lines, start):
    await asyncio.sleep(start)
    mailbox = room.join(name)
    listener = asyncio.create_task(listen(name, mailbox))
    for line in lines:
        await asyncio.sleep(0.2)
        room.say(name, line)
    await asyncio.sleep(0.2)
    room.leave(name)
    await asyncio.sleep(0)
    listener.cancel()


async def main():
    room = Room()
    await asyncio.gather(
        user(room, "ada", ["hi all", "who wrote this loop?"], 0),
        user(room, "bob", ["hi ada", "nobody, it was always there", "bye"], 0.13),
        user(room, "eve", ["..."], 0.26),
    )
    print("the room is empty:", not room.members)


asyncio.run(main())
