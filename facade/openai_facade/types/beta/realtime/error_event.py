# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.error_event import ErrorEvent as ErrorEvent, ErrorEventError as Error


__all__ = ["Error", "ErrorEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Error": "openai_generated.models.error_event:ErrorEventError",
        "ErrorEvent": "openai_generated.models.error_event",
    },
)
