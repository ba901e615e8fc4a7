# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_custom_tool_input_format_grammar import BetaCustomToolInputFormatGrammar
    from openai_generated.models.beta_custom_tool_input_format_text import BetaCustomToolInputFormatText

    BetaCustomToolFormat: TypeAlias = BetaCustomToolInputFormatText | BetaCustomToolInputFormatGrammar
    """Beta custom tool format: one of 2 kinds, told apart by `type`."""
else:
    BetaCustomToolFormat = TaggedUnion(
        "BetaCustomToolFormat",
        __package__,
        key="type",
        variants={
            "grammar": "BetaCustomToolInputFormatGrammar",
            "text": "BetaCustomToolInputFormatText",
        },
        shapes=(),
    )
