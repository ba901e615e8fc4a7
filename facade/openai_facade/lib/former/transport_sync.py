"""The path that `transport.direct.sync_transport` had in version 0.1: the same module under its old name."""

import sys

from openai_facade.transport.direct import sync_transport

sys.modules[__name__] = sync_transport
