# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag_param import BetaAgentTagParam
    from openai_generated.models.beta_response_input_item_function_call_output_output import (
        BetaResponseInputItemFunctionCallOutputOutput,
    )
    from openai_generated.models.beta_tool_call_caller_param import BetaToolCallCallerParam


@model
class BetaResponseInputItemFunctionCallOutput(Model):
    """Beta response input item function call output (`function_call_output`)."""

    agent: BetaAgentTagParam | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
    id: str | None = None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""
    call_id: str | None = None
    """The id of the tool call, which call and output share."""
    type: Literal["function_call_output"] = "function_call_output"
    """Always `function_call_output`."""
    output: str | list[BetaResponseInputItemFunctionCallOutputOutput]
    """What the function returned: a text, or a list of text, pictures and files."""
    name: str | None = None
    """Which function returned this; needed only where no call_id tells."""
    namespace: str | None = None
    """The group of tools that the function belongs to."""
    caller: BetaToolCallCallerParam | None = None
    """What makes the call: the model itself, or a program that it wrote."""
    status: Literal["in_progress", "completed", "incomplete"] | None = None
    """How far the item is: in_progress, completed or incomplete."""
