# Generated, do not edit. Made by: python -m openai_codegen generate
"""The endpoints of the group `default`."""

from __future__ import annotations

from openai_runtime.endpoint import Endpoint

WEATHER = Endpoint(
    operation="weather",
    method="POST",
    path="/weather",
    content="text",
    body="raw",
    content_type="text/plain",
)
"""`POST /weather`."""

LIST_MODELS = Endpoint(
    operation="listModels",
    method="GET",
    path="/models",
    response="Model",
    page="Page",
    security="admin",
)
"""List the models."""
