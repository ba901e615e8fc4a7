# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class DpoMethodParam(TypedDict, total=False):
    """Dpo method."""

    hyperparameters: params.DpoHyperparametersParam | Model
    """The settings of the training; what is left out is `auto`."""
