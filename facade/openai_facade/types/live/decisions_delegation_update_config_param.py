# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.session_update_config_param_delegation import (
        DecisionsDelegationUpdateConfigParam as DecisionsDelegationUpdateConfigParam,
    )


__all__ = ["DecisionsDelegationUpdateConfigParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "DecisionsDelegationUpdateConfigParam": "openai_generated.params.session_update_config_param_delegation",
    },
)
