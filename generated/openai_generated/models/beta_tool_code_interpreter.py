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
class BetaToolCodeInterpreter(Model):
    """Beta tool code interpreter (`code_interpreter`)."""

    type: Literal["code_interpreter"] = "code_interpreter"
    """Always `code_interpreter`."""
    container: str | BetaToolCodeInterpreterContainerCodeInterpreterToolAuto
    """Where code runs: the id of a container, or settings for one made as needed."""
    allowed_callers: list[Literal["direct", "programmatic"]] | None = None
    """Whether the model calls the tool itself, from programs that it writes, or both; None for its default."""


@model
class BetaToolCodeInterpreterContainerCodeInterpreterToolAuto(Model):
    """Beta tool code interpreter container code interpreter tool auto (`auto`)."""

    type: Literal["auto"] = "auto"
    """Always `auto`."""
    file_ids: list[str] | None = None
    """Uploaded files that are put into the container before the work begins."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = None
    """Memory of the container: 1g (the default), 4g, 16g or 64g."""
    network_policy: BetaToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy | None = None
    """Whether programs in the container reach the network, and which domains."""
