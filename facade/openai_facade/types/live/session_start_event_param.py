# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.client_event_param import SessionStartEventParam as SessionStartEventParam


__all__ = ["SessionStartEventParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "SessionStartEventParam": "openai_generated.params.client_event_param",
    },
)
