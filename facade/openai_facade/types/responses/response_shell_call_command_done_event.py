# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_shell_call_command_added_event import (
        ResponseShellCallCommandDoneEvent as ResponseShellCallCommandDoneEvent,
    )


__all__ = ["ResponseShellCallCommandDoneEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseShellCallCommandDoneEvent": "openai_generated.models.response_shell_call_command_added_event",
    },
)
