# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from openai_runtime.types import Iterable, TypedDict


class PlantListParams(TypedDict, total=False):
    """Arguments of `GET /plants`."""

    after: str
    """Id of the last plant seen."""
    include: Iterable[Literal["roots", "leaves"]]
    metadata: Mapping[str, str]
    codes: Iterable[int]
    from_: int
