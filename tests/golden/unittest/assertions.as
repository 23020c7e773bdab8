import unittest, warnings
class T(unittest.TestCase):
    def runTest(self): pass
    maxDiff = 640
c = T()
class F(Exception): pass
def t(f, *a, **k):
    try: print(getattr(c,f)(*a, **k))
    except Exception as e: print(f, type(e).__name__, str(e))
t('assertEqual', 1, 2)
t('assertEqual', 1, 2, 'hey')
t('assertEqual', 'abc', 'abd')
t('assertEqual', 'a\nb\nc', 'a\nB\nc')
t('assertEqual', [1,2], [1])
t('assertEqual', (1,2), (1,3))
t('assertEqual', [1], (1,))
t('assertEqual', {1,2}, {2,3})
t('assertEqual', {'a':1}, {'a':2,'b':3})
t('assertEqual', 'x'*200, 'y'*200)
t('assertEqual', list(range(100)), list(range(1,101)))
t('assertNotEqual', 1, 1)
t('assertTrue', 0)
t('assertFalse', 1, 'm')
t('assertIs', 1, 2)
t('assertIsNot', None, None)
t('assertIsNone', 1)
t('assertIsNotNone', None)
t('assertIn', 1, [2])
t('assertNotIn', 1, [1])
t('assertIsInstance', 1, str)
t('assertNotIsInstance', 1, int)
t('assertRaises', ValueError, int, '3')
t('assertRaises', ValueError, int, 'x')
t('assertRaises', (ValueError,KeyError), int, '3')
def g():
    with c.assertRaises(ValueError) as cm: raise ValueError('q')
    print(repr(cm.exception))
    with c.assertRaises(KeyError, msg='mm'): pass
c.g=g; t('g')
t('assertRaisesRegex', ValueError, 'inv', int, 'x')
t('assertRaisesRegex', ValueError, 'zzz', int, 'x')
t('assertRaises', 3, int)
def g():
    with c.assertWarns(UserWarning): warnings.warn('x')
    with c.assertWarns(UserWarning): pass
c.g=g; t('g')
t('assertAlmostEqual', 1.0, 1.1)
t('assertAlmostEqual', 1.0, 1.00000001)
t('assertAlmostEqual', 1.0, 1.1, delta=0.01)
t('assertAlmostEqual', 1.0, 1.1, places=3, delta=0.01)
t('assertNotAlmostEqual', 1.0, 1.0)
t('assertGreater', 1, 2); t('assertGreaterEqual', 1, 2); t('assertLess', 2, 1); t('assertLessEqual', 2, 1)
t('assertRegex', 'abc', 'x'); t('assertNotRegex', 'abc', 'b')
t('assertCountEqual', [1,2,2], [2,1,3])
t('assertCountEqual', [[1],2], [2,[1]])
t('assertMultiLineEqual', 'a\n', 'b\n')
t('assertSequenceEqual', [1,2], (1,3))
t('assertListEqual', [1], 3)
t('assertDictEqual', {}, [])
t('assertSetEqual', {1}, [])
t('fail'); t('fail', 'boo'); t('assertTrue', [], msg='xx')
t('id'); t('shortDescription'); t('countTestCases'); print(c, repr(c))
def g():
    with c.assertLogs('a','INFO') as cm: pass
class U(unittest.TestCase):
    longMessage=False
    def runTest(self): pass
c=U(); t('assertEqual',1,2,'only'); t('assertTrue',0,'only')
