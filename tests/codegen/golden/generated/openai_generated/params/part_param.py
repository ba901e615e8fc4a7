# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.types import TypedDict


class RootPartParam(TypedDict, total=False):
    """Root part."""

    type: Required[Literal["root", "rhizome"]]
    depth: Required[int]


class PartBloomParam(TypedDict, total=False):
    """Part bloom (`bloom`)."""

    type: Required[Literal["bloom"]]
    """Always `bloom`."""
    petals: Required[int]


PartParam: TypeAlias = params.LeafPartParam | params.RootPartParam | params.PartBloomParam
"""Part: one of 3 kinds, told apart by `type`."""
