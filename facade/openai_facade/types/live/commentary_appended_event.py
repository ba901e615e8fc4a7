# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.commentary_appended_event import CommentaryAppendedEvent as CommentaryAppendedEvent


__all__ = ["CommentaryAppendedEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CommentaryAppendedEvent": "openai_generated.models.commentary_appended_event",
    },
)
