"""The path that `tools.calls` had in version 0.1: the same module under its old name."""

import sys
from functools import partial

from openai_facade.tools import calls

__getattr__ = partial(getattr, calls)  # for a thread that was waiting for the module that stands here now
sys.modules[__name__] = calls
