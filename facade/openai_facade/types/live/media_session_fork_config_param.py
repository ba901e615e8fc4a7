# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.fork_session_config_delegation_param import (
        ForkSessionConfigDelegationParam as Delegation,
    )
    from openai_generated.params.session_fork_params import MediaSessionForkConfigParam as MediaSessionForkConfigParam


__all__ = ["Delegation", "MediaSessionForkConfigParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Delegation": "openai_generated.params.fork_session_config_delegation_param:ForkSessionConfigDelegationParam",
        "MediaSessionForkConfigParam": "openai_generated.params.session_fork_params",
    },
)
