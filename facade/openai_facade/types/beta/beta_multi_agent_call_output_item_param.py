# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_agent_tag_param import BetaAgentTagParam as Agent
    from openai_generated.params.beta_item_param import (
        BetaMultiAgentCallOutputItemParam as BetaMultiAgentCallOutputItemParam,
        BetaOutputTextContentParam as Output,
    )
    from openai_generated.params.beta_output_text_content_param_annotation import (
        BetaOutputTextContentParamAnnotation as OutputAnnotation,
    )


__all__ = ["Agent", "BetaMultiAgentCallOutputItemParam", "Output", "OutputAnnotation"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Agent": "openai_generated.params.beta_agent_tag_param:BetaAgentTagParam",
        "BetaMultiAgentCallOutputItemParam": "openai_generated.params.beta_item_param",
        "Output": "openai_generated.params.beta_item_param:BetaOutputTextContentParam",
        "OutputAnnotation": "openai_generated.params.beta_output_text_content_param_annotation:BetaOutputTextContentParamAnnotation",
    },
)
