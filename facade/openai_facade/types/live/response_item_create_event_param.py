# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.response_item_create_event_param import (
        ResponseItemCreateEventParam as ResponseItemCreateEventParam,
    )


__all__ = ["ResponseItemCreateEventParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseItemCreateEventParam": "openai_generated.params.response_item_create_event_param",
    },
)
