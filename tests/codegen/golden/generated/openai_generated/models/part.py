# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from openai_generated.models.leaf_part import LeafPart


@model
class RootPart(Model):
    """Root part."""

    type: Literal["root", "rhizome"]
    depth: int


RootPartType: TypeAlias = Literal["root", "rhizome"]
"""Root part type: the values known when this was generated."""


@model
class PartBloom(Model):
    """Part bloom (`bloom`)."""

    type: Literal["bloom"] = "bloom"
    """Always `bloom`."""
    petals: int


if TYPE_CHECKING:
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
