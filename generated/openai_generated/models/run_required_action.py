# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.run_required_action_submit_tool_outputs import RunRequiredActionSubmitToolOutputs


@model
class RunRequiredAction(Model):
    """Run required action (`submit_tool_outputs`)."""

    type: Literal["submit_tool_outputs"] = "submit_tool_outputs"
    """Always `submit_tool_outputs`."""
    submit_tool_outputs: RunRequiredActionSubmitToolOutputs
    """The calls whose results are wanted."""
