# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag_param import BetaAgentTagParam
    from openai_generated.models.beta_output_text_content_param_annotation import BetaOutputTextContentParamAnnotation


@model
class BetaMultiAgentCallOutputItemParam(Model):
    """Beta multi agent call output item param (`multi_agent_call_output`)."""

    agent: BetaAgentTagParam | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
    id: str | None = None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""
    call_id: str
    """The id of the tool call, which call and output share."""
    type: Literal["multi_agent_call_output"] = "multi_agent_call_output"
    """Always `multi_agent_call_output`."""
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    """What had been wanted of the other agents."""
    output: list[BetaOutputTextContentParam]
    """What the other agents had to say."""


@model
class BetaOutputTextContentParam(Model):
    """Beta output text content param (`output_text`)."""

    type: Literal["output_text"] = "output_text"
    """Always `output_text`."""
    text: str
    """The words of the model."""
    annotations: list[BetaOutputTextContentParamAnnotation] | None = None
    """Where statements come from: files and web pages, with their place in the text."""
