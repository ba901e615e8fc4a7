"""The path that `auth.webhook_signatures` had in version 0.1: the same module under its old name."""

import sys
from functools import partial

from openai_facade.auth import webhook_signatures

__getattr__ = partial(getattr, webhook_signatures)  # for a thread that was waiting for the module that stands here now
sys.modules[__name__] = webhook_signatures
