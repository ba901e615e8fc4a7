# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.moderation_categories import ModerationCategories
    from openai_generated.models.moderation_category_applied_input_types import ModerationCategoryAppliedInputTypes
    from openai_generated.models.moderation_category_scores import ModerationCategoryScores


@model
class Moderation(Model):
    """Moderation."""

    flagged: bool
    categories: ModerationCategories
    category_scores: ModerationCategoryScores
    category_applied_input_types: ModerationCategoryAppliedInputTypes
