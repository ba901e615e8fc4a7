# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.shell_call_output_delta import ShellCallOutputDelta


@model
class ResponseShellCallOutputContentDeltaEvent(Model):
    """Response shell call output content delta event (`response.shell_call_output_content.delta`)."""

    type: Literal["response.shell_call_output_content.delta"] = "response.shell_call_output_content.delta"
    sequence_number: int
    item_id: str
    output_index: int
    command_index: int
    delta: ShellCallOutputDelta
