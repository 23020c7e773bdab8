# run: --virtual-time
import asyncio

async def main():
    try:
        async with asyncio.timeout(0.3):
            try:
                async with asyncio.timeout(0.05):
                    await asyncio.sleep(10)
            except TimeoutError:
                print('inner')
            await asyncio.sleep(10)
    except TimeoutError:
        print('outer')
    try:
        async with asyncio.timeout(0.01) as outer:
            try:
                async with asyncio.timeout(10) as inner:
                    await asyncio.sleep(10)
            except TimeoutError:
                print('wrong')
            finally:
                print('inner expired', inner.expired())
    except TimeoutError:
        print('outer', outer.expired())
    try:
        async with asyncio.timeout(0.01):
            try:
                await asyncio.sleep(10)
            except asyncio.CancelledError:
                print('swallowed')
        print('no TimeoutError, the block ended well')
    except TimeoutError:
        print('TimeoutError')
    try:
        async with asyncio.timeout(0.01):
            try:
                await asyncio.sleep(10)
            except asyncio.CancelledError:
                raise ValueError('instead')
    except ValueError as e:
        print('ValueError', e)

asyncio.run(main())
