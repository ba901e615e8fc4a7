# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_custom_grammar_format_param import BetaCustomGrammarFormatParam
    from openai_generated.models.beta_custom_text_format_param import BetaCustomTextFormatParam

    BetaCustomToolParamFormat: TypeAlias = BetaCustomTextFormatParam | BetaCustomGrammarFormatParam
    """Beta custom tool param format: one of 2 kinds, told apart by `type`."""
else:
    BetaCustomToolParamFormat = TaggedUnion(
        "BetaCustomToolParamFormat",
        __package__,
        key="type",
        variants={
            "grammar": "BetaCustomGrammarFormatParam",
            "text": "BetaCustomTextFormatParam",
        },
        shapes=(),
    )
