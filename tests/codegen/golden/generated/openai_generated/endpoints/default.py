# Generated, do not edit. Made by: python -m openai_codegen generate
"""The endpoints of the group `default`."""

from __future__ import annotations

from openai_runtime.endpoint import Endpoint

IMPORT_PLANTS = Endpoint(
    operation="importPlants",
    method="POST",
    path="/plants/import",
    content="none",
    body="raw",
    content_type="application/json",
)
"""Take in plants, all at once."""

GET_TOKEN = Endpoint(
    operation="getToken",
    method="POST",
    path="/token",
    response="str",
    body="json",
    content_type="application/x-www-form-urlencoded",
)
"""Get a token."""

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
