"""The path that the reference SDK has for `openai_runtime.version`: the same module under that name."""

import sys

from openai_runtime import version

sys.modules[__name__] = version
