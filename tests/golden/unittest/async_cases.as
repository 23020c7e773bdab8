# IsolatedAsyncioTestCase: async fixtures, cleanups, contexts, failures, one loop for a test
import asyncio, contextvars
import io, re, sys, unittest


def run(*classes, **options):
    """The text of a run, without times and places."""
    loader = unittest.TestLoader()
    suite = unittest.TestSuite([loader.loadTestsFromTestCase(c) for c in classes])
    out = io.StringIO()
    options.setdefault("verbosity", 2)
    result = unittest.TextTestRunner(out, **options).run(suite)
    text = re.sub(r"in \d+\.\d+s", "in TIME", out.getvalue())
    text = re.sub(r"File \".*?\", line \d+", "File FILE, line N", text)
    print(text.split("=" * 70)[0] + text[text.rindex("-" * 70):])
    return result



var = contextvars.ContextVar("var", default="unset")


class Async(unittest.IsolatedAsyncioTestCase):
    def setUp(self): print("setUp")
    async def asyncSetUp(self):
        print("asyncSetUp", var.get())
        var.set("set in asyncSetUp")
        self.loop = asyncio.get_running_loop()
        self.loop.slow_callback_duration = 1000  # this machine may be busy
        self.addAsyncCleanup(self.cleanup, "async cleanup")
        self.addCleanup(print, "sync cleanup")
    async def cleanup(self, text): await asyncio.sleep(0); print(text)
    async def asyncTearDown(self): print("asyncTearDown", var.get())
    def tearDown(self): print("tearDown")
    async def test_a(self):
        await asyncio.sleep(0)
        print("test", var.get(), self.loop is asyncio.get_running_loop())
    async def test_fail(self): await asyncio.sleep(0); self.assertEqual(1, 2)
    async def test_error(self): raise ValueError("async error")
    def test_sync(self): print("sync test")
    async def test_context(self):
        class Ctx:
            async def __aenter__(self): print("aenter"); return "value"
            async def __aexit__(self, *a): print("aexit")
        print(await self.enterAsyncContext(Ctx()))
        try: await self.enterAsyncContext(5)
        except TypeError as e: print(e)
    async def test_sub(self):
        for i in range(2):
            with self.subTest(i=i): await asyncio.sleep(0); self.assertEqual(i, 0)
    async def test_raises(self):
        with self.assertRaises(KeyError): await self.fails()
    async def fails(self): raise KeyError
    @unittest.skip("async skip")
    async def test_skip(self): pass
    @unittest.expectedFailure
    async def test_expected(self): self.fail()
    async def test_left_over(self): asyncio.create_task(asyncio.sleep(1000))


r = run(Async)
print(r.testsRun, len(r.failures), len(r.errors))
