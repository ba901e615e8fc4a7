# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.commentary_append_event_param import (
        CommentaryAppendEventParam as CommentaryAppendEventParam,
    )


__all__ = ["CommentaryAppendEventParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CommentaryAppendEventParam": "openai_generated.params.commentary_append_event_param",
    },
)
