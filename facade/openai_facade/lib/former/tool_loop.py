"""The path that `tools.loop` had in version 0.1: the same module under its old name."""

import sys

from openai_facade.tools import loop

sys.modules[__name__] = loop
