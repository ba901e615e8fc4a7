# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.fork_session_config_delegation import ForkSessionConfigDelegation as Delegation
    from openai_generated.models.fork_session_start_event import (
        ForkSessionConfig as ForkSessionConfig,
        ForkSessionConfigAudio as Audio,
    )


__all__ = ["Audio", "Delegation", "ForkSessionConfig"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Audio": "openai_generated.models.fork_session_start_event:ForkSessionConfigAudio",
        "Delegation": "openai_generated.models.fork_session_config_delegation:ForkSessionConfigDelegation",
        "ForkSessionConfig": "openai_generated.models.fork_session_start_event",
    },
)
