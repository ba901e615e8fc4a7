# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.session_update_config_delegation import (
        DecisionsDelegationUpdateConfig as DecisionsDelegationUpdateConfig,
    )


__all__ = ["DecisionsDelegationUpdateConfig"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "DecisionsDelegationUpdateConfig": "openai_generated.models.session_update_config_delegation",
    },
)
