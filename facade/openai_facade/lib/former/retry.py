"""The path that `calling.retry` had in version 0.1: the same module under its old name."""

import sys
from functools import partial

from openai_facade.calling import retry

__getattr__ = partial(getattr, retry)  # for a thread that was waiting for the module that stands here now
sys.modules[__name__] = retry
