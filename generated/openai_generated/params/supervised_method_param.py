# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class SupervisedMethodParam(TypedDict, total=False):
    """Supervised method."""

    hyperparameters: params.SupervisedHyperparametersParam | Model
    """The settings of the training; what is left out is `auto`."""
