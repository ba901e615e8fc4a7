"""The path that `tools.calls` had in version 0.1: the same module under its old name."""

import sys

from openai_facade.tools import calls

sys.modules[__name__] = calls
