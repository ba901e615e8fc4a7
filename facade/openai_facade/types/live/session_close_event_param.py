# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.session_close_event_param import SessionCloseEventParam as SessionCloseEventParam


__all__ = ["SessionCloseEventParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "SessionCloseEventParam": "openai_generated.params.session_close_event_param",
    },
)
