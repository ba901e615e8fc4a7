# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_shell_call_command_added_event import (
        ResponseShellCallCommandAddedEvent as ResponseShellCallCommandAddedEvent,
    )


__all__ = ["ResponseShellCallCommandAddedEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseShellCallCommandAddedEvent": "openai_generated.models.response_shell_call_command_added_event",
    },
)
