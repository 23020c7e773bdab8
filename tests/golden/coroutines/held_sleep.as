# a sleep that a variable holds to the end was never awaited
import asyncio

held = asyncio.sleep(1)
print("end")
