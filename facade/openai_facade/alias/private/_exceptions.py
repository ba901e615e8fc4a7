"""The errors of the package."""

from __future__ import annotations

from openai_runtime.lazy import lazy

from ... import errors

_NAMES = [name for name in dir(errors) if name[0].isupper()]
__getattr__, __dir__ = lazy(__name__, dict.fromkeys(_NAMES, f"{errors.__name__}"))
