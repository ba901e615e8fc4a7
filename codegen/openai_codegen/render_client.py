"""The hand-written heart of the low-level package: client, errors and types, the same for every description."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_codegen.document import Node, each_operation
from openai_codegen.imports import HEADER
from openai_codegen.media_types import EVENT_STREAM, bare, is_stream
from openai_codegen.security import bearer_only, schemes
from openai_codegen.servers import server

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openai_codegen.project import Project

FILES = ("answer.py", "client.py", "errors.py", "types.py")


def render_client(project: Project, document: Mapping[str, object]) -> dict[str, str]:
    """Text of the files directly below `openai_generated`."""
    place, known = server(document), schemes(dict(document))
    values = {
        "header": HEADER,
        "base_url": place.base_url,
        "server": place,
        "schemes": [] if bearer_only(known) else list(known.values()),
        "stream_types": ", ".join(_stream_types(dict(document))),
    }
    found = {f"openai_generated/{name}": project.render(f"{name}.jinja", **values) for name in FILES}
    found["openai_generated/__init__.py"] = project.render("package.py.jinja", **values)
    found["openai_generated/py.typed"] = ""
    return found


def _stream_types(document: Node) -> list[str]:
    """The kinds of streams that the API answers with, server-sent events first."""
    answers = [one for _, _, operation in each_operation(document) for one in operation["responses"].values()]
    found = {bare(media) for answer in answers for media in answer.get("content") or () if is_stream(media)}
    return sorted(found, key=lambda media: (media != EVENT_STREAM, media)) or [EVENT_STREAM]
