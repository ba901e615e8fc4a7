"""The hand-written heart of the low-level package: client, errors and types, the same for every description."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_codegen.imports import HEADER

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openai_codegen.project import Project

FILES = ("answer.py", "client.py", "errors.py", "types.py")
DEFAULT_SERVER = "http://localhost"


def render_client(project: Project, document: Mapping[str, object]) -> dict[str, str]:
    """Text of the files directly below `openai_generated`."""
    servers = document.get("servers")
    first = servers[0] if isinstance(servers, list) and servers else {}
    base_url = str(first.get("url") or DEFAULT_SERVER)
    values = {"header": HEADER, "base_url": base_url}
    found = {f"openai_generated/{name}": project.render(f"{name}.jinja", **values) for name in FILES}
    found["openai_generated/__init__.py"] = project.render("package.py.jinja", **values)
    found["openai_generated/py.typed"] = ""
    return found
