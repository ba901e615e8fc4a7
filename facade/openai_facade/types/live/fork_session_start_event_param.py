# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.fork_client_event_param import ForkSessionStartEventParam as ForkSessionStartEventParam


__all__ = ["ForkSessionStartEventParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ForkSessionStartEventParam": "openai_generated.params.fork_client_event_param",
    },
)
