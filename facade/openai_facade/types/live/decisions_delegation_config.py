# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.session_config_delegation import DecisionsDelegationConfig as DecisionsDelegationConfig


__all__ = ["DecisionsDelegationConfig"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "DecisionsDelegationConfig": "openai_generated.models.session_config_delegation",
    },
)
