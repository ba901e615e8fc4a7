"""The path that `auth.webhook_signatures` had in version 0.1: the same module under its old name."""

import sys

from openai_facade.auth import webhook_signatures

sys.modules[__name__] = webhook_signatures
