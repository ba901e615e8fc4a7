# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.session_update_event_param import SessionUpdateEventParam as SessionUpdateEventParam


__all__ = ["SessionUpdateEventParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "SessionUpdateEventParam": "openai_generated.params.session_update_event_param",
    },
)
