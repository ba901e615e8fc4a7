# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.decisions_delegation_config_param import (
        DecisionsDelegationConfigParam as DecisionsDelegationConfigParam,
    )


__all__ = ["DecisionsDelegationConfigParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "DecisionsDelegationConfigParam": "openai_generated.params.decisions_delegation_config_param",
    },
)
