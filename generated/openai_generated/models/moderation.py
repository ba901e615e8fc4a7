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
    """True as soon as one category is."""
    categories: ModerationCategories
    """What the input was found to contain, category by category."""
    category_scores: ModerationCategoryScores
    """How sure the model is of each category, 0 to 1; a scale of the model's own."""
    category_applied_input_types: ModerationCategoryAppliedInputTypes
    """Which kinds of input each score is about; empty where none was judged."""
