"""The heart of a generated package: client, errors and types, and for one that stands alone the root of its tree."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from openai_codegen.document import Node, each_operation
from openai_codegen.imports import HEADER
from openai_codegen.media_types import EVENT_STREAM, bare, is_stream
from openai_codegen.names import pascal
from openai_codegen.render_resources import PACKAGE as RESOURCES
from openai_codegen.render_resources import walk
from openai_codegen.security import TOKEN, schemes
from openai_codegen.servers import server

if TYPE_CHECKING:
    from collections.abc import Iterable

    from openai_codegen.project import Project
    from openai_codegen.resource_tree import Resource

PLAIN = {f"{name}.py": f"{name}.py.jinja" for name in ("answer", "client", "errors", "types")}
OWN = {**PLAIN, "client.py": "own_client.py.jinja", "secret_url.py": "secret_url.py.jinja"}
"""Template by file."""
TREE_NAMES = frozenset({"close", "low_level"})
"""Attributes of a tree that are no resources."""


def render_client(project: Project, document: Node) -> dict[str, str]:
    """Text of the files directly below `openai_generated`, which an `OpenAI` of the facade goes with."""
    return _files(project, PLAIN, "package.py.jinja", _values(document))


def render_own_client(
    project: Project, document: Node, roots: Iterable[Resource], package: str | None
) -> dict[str, str]:
    """The same for a package that knows no facade.

    Args:
        project: Renders the templates.
        document: The normalised document.
        roots: The resources directly below the client.
        package: The package, which the clients are named after.
    """
    found = dict.fromkeys(schemes(document).values()) or {TOKEN: None}
    values = {
        **_values(document),
        "server": server(document),
        "schemes": list(found),
        "roots": [attrs.evolve(one, name=f"{one.name}_") if one.name in TREE_NAMES else one for one in roots],
        "package": RESOURCES,
        "name": pascal(package or "openai_generated"),
        "doc": "The API as typed methods and functions, with the models, endpoints and resources behind them.",
    }
    files = _files(project, OWN, "own_package.py.jinja", values)
    files["openai_generated/tree.py"] = project.render("tree_client.py.jinja", **values)
    if package is not None:
        values["info"] = document["info"]
        values["example"] = next((node for node in walk(roots) if node.methods), None)
        files["README.md"] = project.render("own_readme.md.jinja", **values)
    return files


def _values(document: Node) -> dict[str, object]:
    return {
        "header": HEADER,
        "base_url": server(document).base_url,
        "stream_types": ", ".join(_stream_types(document)),
    }


def _files(project: Project, files: dict[str, str], package: str, values: dict[str, object]) -> dict[str, str]:
    found = {f"openai_generated/{name}": project.render(template, **values) for name, template in files.items()}
    found["openai_generated/__init__.py"] = project.render(package, **values)
    found["openai_generated/py.typed"] = ""
    return found


def _stream_types(document: Node) -> list[str]:
    """The kinds of streams that the API answers with, server-sent events first."""
    answers = [one for _, _, operation in each_operation(document) for one in operation["responses"].values()]
    found = {bare(media) for answer in answers for media in answer.get("content") or () if is_stream(media)}
    return sorted(found, key=lambda media: (media != EVENT_STREAM, media)) or [EVENT_STREAM]
