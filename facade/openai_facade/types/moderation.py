# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.moderation import Moderation as Moderation
    from openai_generated.models.moderation_categories import ModerationCategories as Categories
    from openai_generated.models.moderation_category_applied_input_types import (
        ModerationCategoryAppliedInputTypes as CategoryAppliedInputTypes,
    )
    from openai_generated.models.moderation_category_scores import ModerationCategoryScores as CategoryScores


__all__ = ["Categories", "CategoryAppliedInputTypes", "CategoryScores", "Moderation"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Categories": "openai_generated.models.moderation_categories:ModerationCategories",
        "CategoryAppliedInputTypes": "openai_generated.models.moderation_category_applied_input_types:ModerationCategoryAppliedInputTypes",
        "CategoryScores": "openai_generated.models.moderation_category_scores:ModerationCategoryScores",
        "Moderation": "openai_generated.models.moderation",
    },
)
