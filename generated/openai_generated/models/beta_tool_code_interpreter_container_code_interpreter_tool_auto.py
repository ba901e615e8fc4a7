# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_tool_code_interpreter_container_code_interpreter_tool_auto_network_policy import (
        BetaToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy,
    )


@model
class BetaToolCodeInterpreterContainerCodeInterpreterToolAuto(Model):
    """Beta tool code interpreter container code interpreter tool auto (`auto`)."""

    type: Literal["auto"] = "auto"
    file_ids: list[str] | None = None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | str | None = None
    network_policy: BetaToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy | None = None
