"""Finds the operation behind a path by walking a tree of segments."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, unquote

from .answers import Refused

if TYPE_CHECKING:
    from .description import Description, Operation

_CLASSIC = re.compile(r"^/openai/deployments/([^/]+)(/.*)$")


class _Node:
    __slots__ = ("fixed", "paths", "variable")

    def __init__(self) -> None:
        self.fixed: dict[str, _Node] = {}
        self.variable: _Node | None = None
        self.paths: list[tuple[dict[str, str], str]] = []


class Router:
    """The paths of a description as a tree; a fixed segment wins over a variable one.

    Some editions tell operations apart by a fixed query (`/responses?beta=true`): of the paths at a node, the one with
    the most of the request's query wins.
    """

    def __init__(self, description: Description) -> None:
        self._description = description
        self._root = _Node()
        for path in description.paths:
            node = self._root
            plain, _, query = path.partition("?")
            for segment in plain.strip("/").split("/"):
                if segment.startswith("{"):
                    node.variable = node.variable or _Node()
                    node = node.variable
                else:
                    node = node.fixed.setdefault(segment, _Node())
            node.paths.append((dict(parse_qsl(query)), path))
            node.paths.sort(key=lambda entry: -len(entry[0]))

    def find(self, method: str, path: str, query: str = "") -> tuple[Operation, tuple[str, ...]]:
        """The operation and the ids in the path.

        Raises:
            Refused: No such path (404) or method (405), in the API's words.
        """
        segments = path.strip("/").split("/")
        found = self._walk(self._root, segments, ())
        if found is None:
            raise Refused(f"Invalid URL ({method} {path})", status=404)
        paths, ids = found
        given = parse_qsl(query) if len(paths) > 1 or paths[0][0] else []
        fitting = [template for fixed, template in paths if fixed.items() <= set(given)]
        template = next((one for one in fitting if method in self._description.methods(one)), None)
        if template is None:
            raise Refused(f"Not allowed to {method} on {path}", status=405, code="method_not_supported")
        if not all(ids):
            raise Refused(f"Invalid URL ({method} {path}): empty id", status=404)
        return self._description.operation(method, template), ids

    def _walk(
        self, node: _Node, segments: list[str], ids: tuple[str, ...]
    ) -> tuple[list[tuple[dict[str, str], str]], tuple[str, ...]] | None:
        if not segments:
            return (node.paths, ids) if node.paths else None
        head, rest = segments[0], segments[1:]
        if head in node.fixed:
            found = self._walk(node.fixed[head], rest, ids)
            if found is not None:
                return found
        return self._walk(node.variable, rest, (*ids, unquote(head))) if node.variable is not None else None


def locate(path: str) -> tuple[str, str | None, bool]:
    """Split a raw URL path into the API's own path, the Azure deployment, and whether an `api-version` is due.

    Raises:
        Refused: The path lies outside the places where this API lives.
    """
    if path.startswith("/v1/"):
        return path[3:], None, False
    if path.startswith("/openai/v1/"):
        return path[10:], None, False
    classic = _CLASSIC.match(path)
    if classic:
        return classic[2], unquote(classic[1]), True
    if path.startswith("/openai/"):
        return path[7:], None, True
    raise Refused(f"Invalid URL ({path})", status=404)
