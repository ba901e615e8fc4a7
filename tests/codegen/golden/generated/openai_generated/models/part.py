# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.leaf_part import LeafPart
    from openai_generated.models.part_bloom import PartBloom
    from openai_generated.models.root_part import RootPart

    Part: TypeAlias = LeafPart | RootPart | PartBloom
    """Part: one of 3 kinds, told apart by `type`."""
else:
    Part = TaggedUnion(
        "Part",
        __package__,
        key="type",
        variants={
            "bloom": "PartBloom",
            "leaf": "LeafPart",
            "rhizome": "RootPart",
            "root": "RootPart",
        },
        shapes=(),
    )
