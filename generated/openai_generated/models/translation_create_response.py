# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.translation import Translation
    from openai_generated.models.translation_verbose import TranslationVerbose

    TranslationCreateResponse: TypeAlias = Translation | TranslationVerbose
    """Translation create response: one of 2 kinds, told apart by their fields."""
else:
    TranslationCreateResponse = TaggedUnion(
        "TranslationCreateResponse",
        __package__,
        key=None,
        variants={},
        shapes=(
            (
                (
                    "language",
                    "duration",
                    "text",
                ),
                "TranslationVerbose",
            ),
            (("text",), "Translation"),
        ),
    )
