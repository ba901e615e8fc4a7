# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.fork_client_event_param import (
        ForkSessionConfigAudioParam as Audio,
        ForkSessionConfigParam as ForkSessionConfigParam,
    )
    from openai_generated.params.fork_session_config_delegation_param import (
        ForkSessionConfigDelegationParam as Delegation,
    )


__all__ = ["Audio", "Delegation", "ForkSessionConfigParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Audio": "openai_generated.params.fork_client_event_param:ForkSessionConfigAudioParam",
        "Delegation": "openai_generated.params.fork_session_config_delegation_param:ForkSessionConfigDelegationParam",
        "ForkSessionConfigParam": "openai_generated.params.fork_client_event_param",
    },
)
