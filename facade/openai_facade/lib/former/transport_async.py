"""The path that `transport.direct.async_transport` had in version 0.1: the same module under its old name."""

import sys

from openai_facade.transport.direct import async_transport

sys.modules[__name__] = async_transport
