# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.decision import (
        Decision as Decision,
        DecisionUsage as Usage,
        DecisionUsageInputTokensDetails as UsageInputTokensDetails,
        DecisionUsageOutputTokensDetails as UsageOutputTokensDetails,
    )
    from openai_generated.models.decision_answer import (
        DecisionAnswer as Answer,
        DecisionAnswerAnswerResourceChoice as AnswerAnswerResourceChoice,
        DecisionAnswerAnswerResourceChoiceProbability as AnswerAnswerResourceChoiceProbability,
        DecisionAnswerAnswerResourcePredicate as AnswerAnswerResourcePredicate,
        DecisionAnswerAnswerResourceRefusal as AnswerAnswerResourceRefusal,
        DecisionAnswerAnswerResourceScore as AnswerAnswerResourceScore,
        DecisionAnswerAnswerResourceScoreProbability as AnswerAnswerResourceScoreProbability,
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
        "AnswerAnswerResourceChoice": "openai_generated.models.decision_answer:DecisionAnswerAnswerResourceChoice",
        "AnswerAnswerResourceChoiceProbability": "openai_generated.models.decision_answer:DecisionAnswerAnswerResourceChoiceProbability",
        "AnswerAnswerResourcePredicate": "openai_generated.models.decision_answer:DecisionAnswerAnswerResourcePredicate",
        "AnswerAnswerResourceRefusal": "openai_generated.models.decision_answer:DecisionAnswerAnswerResourceRefusal",
        "AnswerAnswerResourceScore": "openai_generated.models.decision_answer:DecisionAnswerAnswerResourceScore",
        "AnswerAnswerResourceScoreProbability": "openai_generated.models.decision_answer:DecisionAnswerAnswerResourceScoreProbability",
        "Decision": "openai_generated.models.decision",
        "Usage": "openai_generated.models.decision:DecisionUsage",
        "UsageInputTokensDetails": "openai_generated.models.decision:DecisionUsageInputTokensDetails",
        "UsageOutputTokensDetails": "openai_generated.models.decision:DecisionUsageOutputTokensDetails",
    },
)
