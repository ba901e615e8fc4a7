# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.session_usage_updated_event import (
        SessionUsageUpdatedEvent as SessionUsageUpdatedEvent,
        SessionUsageUpdatedEventContextWindow as ContextWindow,
    )


__all__ = ["ContextWindow", "SessionUsageUpdatedEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ContextWindow": "openai_generated.models.session_usage_updated_event:SessionUsageUpdatedEventContextWindow",
        "SessionUsageUpdatedEvent": "openai_generated.models.session_usage_updated_event",
    },
)
