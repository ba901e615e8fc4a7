# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.moderation_create_response import (
        Moderation as Moderation,
        ModerationCategories as Categories,
        ModerationCategoryAppliedInputTypes as CategoryAppliedInputTypes,
        ModerationCategoryScores as CategoryScores,
    )


__all__ = ["Categories", "CategoryAppliedInputTypes", "CategoryScores", "Moderation"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Categories": "openai_generated.models.moderation_create_response:ModerationCategories",
        "CategoryAppliedInputTypes": "openai_generated.models.moderation_create_response:ModerationCategoryAppliedInputTypes",
        "CategoryScores": "openai_generated.models.moderation_create_response:ModerationCategoryScores",
        "Moderation": "openai_generated.models.moderation_create_response",
    },
)
