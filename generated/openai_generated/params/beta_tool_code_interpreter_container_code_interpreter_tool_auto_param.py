# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import SequenceNotStr, TypedDict


class BetaToolCodeInterpreterContainerCodeInterpreterToolAutoParam(TypedDict, total=False):
    """Beta tool code interpreter container code interpreter tool auto (`auto`)."""

    type: Required[Literal["auto"]]
    file_ids: SequenceNotStr[str]
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: params.BetaToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicyParam | Model
