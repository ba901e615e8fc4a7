# Generated, do not edit. Made by: python -m openai_codegen generate
"""The endpoints of the group `models`."""

from __future__ import annotations

from openai_runtime.endpoint import Endpoint

LIST_MODELS = Endpoint(
    operation="listModels",
    method="GET",
    path="/models",
    response="Model",
    page="Page",
)
"""List the models that the API key may use."""

RETRIEVE_MODEL = Endpoint(
    operation="retrieveModel",
    method="GET",
    path="/models/{model}",
    response="Model",
    path_params=("model",),
)
"""Look up one model by its id."""

DELETE_MODEL = Endpoint(
    operation="deleteModel",
    method="DELETE",
    path="/models/{model}",
    response="ModelDeleted",
    path_params=("model",),
)
"""Delete a fine-tuned model that the organization owns."""
