# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.decision import Decision as Decision
    from openai_generated.models.decision_answer import DecisionAnswer as Answer
    from openai_generated.models.decision_answer_answer_resource_choice import (
        DecisionAnswerAnswerResourceChoice as AnswerAnswerResourceChoice,
    )
    from openai_generated.models.decision_answer_answer_resource_choice_probability import (
        DecisionAnswerAnswerResourceChoiceProbability as AnswerAnswerResourceChoiceProbability,
    )
    from openai_generated.models.decision_answer_answer_resource_predicate import (
        DecisionAnswerAnswerResourcePredicate as AnswerAnswerResourcePredicate,
    )
    from openai_generated.models.decision_answer_answer_resource_refusal import (
        DecisionAnswerAnswerResourceRefusal as AnswerAnswerResourceRefusal,
    )
    from openai_generated.models.decision_answer_answer_resource_score import (
        DecisionAnswerAnswerResourceScore as AnswerAnswerResourceScore,
    )
    from openai_generated.models.decision_answer_answer_resource_score_probability import (
        DecisionAnswerAnswerResourceScoreProbability as AnswerAnswerResourceScoreProbability,
    )
    from openai_generated.models.decision_usage import DecisionUsage as Usage
    from openai_generated.models.decision_usage_input_tokens_details import (
        DecisionUsageInputTokensDetails as UsageInputTokensDetails,
    )
    from openai_generated.models.decision_usage_output_tokens_details import (
        DecisionUsageOutputTokensDetails as UsageOutputTokensDetails,
    )


__all__ = [
    "Answer",
    "AnswerAnswerResourceChoice",
    "AnswerAnswerResourceChoiceProbability",
    "AnswerAnswerResourcePredicate",
    "AnswerAnswerResourceRefusal",
    "AnswerAnswerResourceScore",
    "AnswerAnswerResourceScoreProbability",
    "Decision",
    "Usage",
    "UsageInputTokensDetails",
    "UsageOutputTokensDetails",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Answer": "openai_generated.models.decision_answer:DecisionAnswer",
        "AnswerAnswerResourceChoice": "openai_generated.models.decision_answer_answer_resource_choice:DecisionAnswerAnswerResourceChoice",
        "AnswerAnswerResourceChoiceProbability": "openai_generated.models.decision_answer_answer_resource_choice_probability:DecisionAnswerAnswerResourceChoiceProbability",
        "AnswerAnswerResourcePredicate": "openai_generated.models.decision_answer_answer_resource_predicate:DecisionAnswerAnswerResourcePredicate",
        "AnswerAnswerResourceRefusal": "openai_generated.models.decision_answer_answer_resource_refusal:DecisionAnswerAnswerResourceRefusal",
        "AnswerAnswerResourceScore": "openai_generated.models.decision_answer_answer_resource_score:DecisionAnswerAnswerResourceScore",
        "AnswerAnswerResourceScoreProbability": "openai_generated.models.decision_answer_answer_resource_score_probability:DecisionAnswerAnswerResourceScoreProbability",
        "Decision": "openai_generated.models.decision",
        "Usage": "openai_generated.models.decision_usage:DecisionUsage",
        "UsageInputTokensDetails": "openai_generated.models.decision_usage_input_tokens_details:DecisionUsageInputTokensDetails",
        "UsageOutputTokensDetails": "openai_generated.models.decision_usage_output_tokens_details:DecisionUsageOutputTokensDetails",
    },
)
