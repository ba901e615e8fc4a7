# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.fork_session_config import ForkSessionConfig as ForkSessionConfig
    from openai_generated.models.fork_session_config_audio import ForkSessionConfigAudio as Audio
    from openai_generated.models.fork_session_config_delegation import ForkSessionConfigDelegation as Delegation


__all__ = ["Audio", "Delegation", "ForkSessionConfig"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Audio": "openai_generated.models.fork_session_config_audio:ForkSessionConfigAudio",
        "Delegation": "openai_generated.models.fork_session_config_delegation:ForkSessionConfigDelegation",
        "ForkSessionConfig": "openai_generated.models.fork_session_config",
    },
)
