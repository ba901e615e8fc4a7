"""The description as its authors mean it, which is not quite what they write."""

from __future__ import annotations

from typing import Any

from openai_facade.testing.description import load

_HEAD = {"openapi": "3.1.0", "info": {"title": "The API", "version": "1"}}


def meant() -> dict[str, Any]:
    """The whole description: unions overlap (`oneOf` is `anyOf`), `nullable` allows null, and any call may fail."""
    document = {**_HEAD, **_meant(load().document(), names=False)}
    for item in document["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict) and "responses" in operation:
                operation["responses"].setdefault("default", {"description": "An error."})
    return document


def _meant(node: Any, *, names: bool) -> Any:
    """A part of the description; `names` says that its keys are names of fields and no keywords."""
    if isinstance(node, list):
        return [_meant(one, names=False) for one in node]
    if not isinstance(node, dict):
        return node
    if names:
        return {name: _meant(value, names=False) for name, value in node.items()}
    found = {
        "anyOf" if name == "oneOf" else name: _meant(value, names=name == "properties")
        for name, value in node.items()
        if name not in ("discriminator", "nullable")
    }
    return {"anyOf": [found, {"type": "null"}]} if node.get("nullable") is True else found
