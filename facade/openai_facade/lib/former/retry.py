"""The path that `calling.retry` had in version 0.1: the same module under its old name."""

import sys

from openai_facade.calling import retry

sys.modules[__name__] = retry
