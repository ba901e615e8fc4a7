"""The path that `transport.direct.async_transport` had in version 0.1: the same module under its old name."""

import sys
from functools import partial

from openai_facade.transport.direct import async_transport

__getattr__ = partial(getattr, async_transport)  # for a thread that was waiting for the module that stands here now
sys.modules[__name__] = async_transport
