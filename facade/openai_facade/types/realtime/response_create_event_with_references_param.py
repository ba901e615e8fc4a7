# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.response_create_event_with_references_param import (
        ResponseCreateEventWithReferencesParam as ResponseCreateEventWithReferencesParam,
    )


__all__ = ["ResponseCreateEventWithReferencesParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseCreateEventWithReferencesParam": "openai_generated.params.response_create_event_with_references_param",
    },
)
