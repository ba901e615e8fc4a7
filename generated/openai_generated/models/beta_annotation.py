# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_container_file_citation_body import BetaContainerFileCitationBody
    from openai_generated.models.beta_file_citation_body import BetaFileCitationBody
    from openai_generated.models.beta_file_path import BetaFilePath
    from openai_generated.models.beta_url_citation_body import BetaUrlCitationBody

    BetaAnnotation: TypeAlias = (
        BetaFileCitationBody | BetaUrlCitationBody | BetaContainerFileCitationBody | BetaFilePath
    )
    """Beta annotation: one of 4 kinds, told apart by `type`."""
else:
    BetaAnnotation = TaggedUnion(
        "BetaAnnotation",
        __package__,
        key="type",
        variants={
            "container_file_citation": "BetaContainerFileCitationBody",
            "file_citation": "BetaFileCitationBody",
            "file_path": "BetaFilePath",
            "url_citation": "BetaUrlCitationBody",
        },
        shapes=(),
    )
