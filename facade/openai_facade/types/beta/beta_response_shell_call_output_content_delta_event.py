# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_agent_tag import BetaAgentTag as Agent
    from openai_generated.models.beta_response_shell_call_output_content_delta_event import (
        BetaResponseShellCallOutputContentDeltaEvent as BetaResponseShellCallOutputContentDeltaEvent,
    )
    from openai_generated.models.beta_shell_call_output_delta import BetaShellCallOutputDelta as Delta


__all__ = ["Agent", "BetaResponseShellCallOutputContentDeltaEvent", "Delta"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Agent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "BetaResponseShellCallOutputContentDeltaEvent": "openai_generated.models.beta_response_shell_call_output_content_delta_event",
        "Delta": "openai_generated.models.beta_shell_call_output_delta:BetaShellCallOutputDelta",
    },
)
