# run: --virtual-time
# Dining philosophers: five forks, five thinkers, and a rule that keeps them from starving one another.
import asyncio

NAMES = ["Plato", "Kant", "Arendt", "Hume", "Beauvoir"]


class Table:
    def __init__(self, seats):
        self.forks = [asyncio.Lock() for _ in range(seats)]
        self.eating = 0
        self.most = 0

    async def dine(self, seat, meals):
        # Everybody takes the fork with the lower number first: no ring of waiters can close.
        first, second = sorted((seat, (seat + 1) % len(self.forks)))
        for meal in range(1, meals + 1):
            await asyncio.sleep(0)  # thinks
            async with self.forks[first], self.forks[second]:
                self.eating += 1
                self.most = max(self.most, self.eating)
                print(f"{NAMES[seat]:<9} eats meal {meal} with forks {first} and {second}")
                await asyncio.sleep(0.01)
                self.eating -= 1
        return meals


async def main():
    table = Table(len(NAMES))
    eaten = await asyncio.gather(*(table.dine(seat, 2) for seat in range(len(NAMES))))
    print("meals:", dict(zip(NAMES, eaten)))
    print("at most", table.most, "ate at once")


asyncio.run(main())
