# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_container_file_citation_param import BetaContainerFileCitationParam
    from openai_generated.models.beta_file_citation_param import BetaFileCitationParam
    from openai_generated.models.beta_url_citation_param import BetaUrlCitationParam

    BetaOutputTextContentParamAnnotation: TypeAlias = (
        BetaFileCitationParam | BetaUrlCitationParam | BetaContainerFileCitationParam
    )
    """Beta output text content param annotation: one of 3 kinds, told apart by `type`."""
else:
    BetaOutputTextContentParamAnnotation = TaggedUnion(
        "BetaOutputTextContentParamAnnotation",
        __package__,
        key="type",
        variants={
            "container_file_citation": "BetaContainerFileCitationParam",
            "file_citation": "BetaFileCitationParam",
            "url_citation": "BetaUrlCitationParam",
        },
        shapes=(),
    )
