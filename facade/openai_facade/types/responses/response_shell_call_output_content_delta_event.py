# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_shell_call_output_content_delta_event import (
        ResponseShellCallOutputContentDeltaEvent as ResponseShellCallOutputContentDeltaEvent,
    )
    from openai_generated.models.shell_call_output_delta import ShellCallOutputDelta as Delta


__all__ = ["Delta", "ResponseShellCallOutputContentDeltaEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Delta": "openai_generated.models.shell_call_output_delta:ShellCallOutputDelta",
        "ResponseShellCallOutputContentDeltaEvent": "openai_generated.models.response_shell_call_output_content_delta_event",
    },
)
