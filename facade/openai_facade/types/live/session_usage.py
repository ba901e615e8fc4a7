# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.session_usage import SessionUsage as SessionUsage


__all__ = ["SessionUsage"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "SessionUsage": "openai_generated.models.session_usage",
    },
)
