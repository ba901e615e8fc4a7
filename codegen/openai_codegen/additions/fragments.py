"""Methods of the tables that no operation of a description is behind, as operations."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from openai_codegen import names
from openai_codegen.additions.meanings import Either, Meaning, Named, Null, meaning, without_null
from openai_codegen.additions.tables import wire_of
from openai_codegen.document import reference

if TYPE_CHECKING:
    from openai_codegen.additions.components import Components
    from openai_codegen.additions.tables import Method, Tables
    from openai_codegen.document import Node

PAGES: dict[str, tuple[str, ...]] = {
    "Page": (),
    "CursorPage": ("first_id", "last_id", "has_more"),
    "ConversationCursorPage": ("first_id", "last_id", "has_more"),
    "NextCursorPage": ("next", "has_more"),
    "TokenPage": ("next", "has_more"),
}
"""What a page of each kind has beside its data."""
_VERBS = ("create", "retrieve", "update", "list", "delete")
_EVENTS = re.compile(r"(\w+Event)Stream\[")


@attrs.define
class Fragments:
    """Writes operations.

    Args:
        tables: The tables.
        components: Describes the types that they need.
    """

    tables: Tables
    components: Components

    def operation(self, method: Method, tag: str) -> Node:
        """The operation of a method, without a summary."""
        name = operation_id(method)
        made: Node = {"operationId": name, "tags": [tag], "security": _security(method)}
        if method.facts.get("deprecated"):
            made["deprecated"] = True
        if method.facts.get("query_type"):
            made["x-public"] = {method.facts["query_type"]: "typeddict"}
        if parameters := self._parameters(method):
            made["parameters"] = parameters
        if (body := self._body(method)) is not None:
            kind = "multipart/form-data" if method.facts.get("multipart") else "application/json"
            needed = any(given["required"] for given in method.parameters("body", "multipart"))
            made["requestBody"] = {"required": needed, "content": {kind: {"schema": body}}}
        content = self._content(method, name)
        made["responses"] = {"200": {"description": "OK", **({"content": content} if content else {})}}
        return made

    def _parameters(self, method: Method) -> list[Node]:
        found = []
        for given in method.parameters("path", "query", "header"):
            plain, _ = without_null(meaning(given["type"]))
            place = given["in"]
            one: Node = {"name": wire_of(given), "in": place, "required": bool(given["required"])}
            found.append({**one, "schema": self.components.schema(plain)})
        if any(given["name"] == "idempotency_key" for given in method.parameters("client")):
            found.append({"name": "idempotency-key", "in": "header", "required": False, "schema": {"type": "string"}})
        return found

    def _body(self, method: Method) -> Node | None:
        if not method.bodies:
            return None
        return self.components.named(self.tables.owner(method.bodies[0]))

    def _content(self, method: Method, name: str) -> Node:
        facts = method.facts
        content: Node = {}
        if facts.get("binary"):
            return {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}
        returned = _known(meaning(facts["returns"])) if facts.get("returns") else None
        if returned is not None:
            schema = self.components.schema(returned)
            page = facts.get("page")
            content["application/json"] = {"schema": self._page(name, page, schema) if page else schema}
        if (event := self._event(method)) is not None:
            content["text/event-stream"] = {"schema": self.components.named(event)}
        return content

    def _event(self, method: Method) -> str | None:
        """The type of the events of a stream; a stream written by hand is named after it."""
        if method.facts.get("stream_event"):
            return str(method.facts["stream_event"])
        named = _EVENTS.search(method.facts.get("returns") or "")
        return None if named is None else next(path for path in self.tables.entries if path.endswith(f".{named[1]}"))

    def _page(self, name: str, page: str, item: Node) -> Node:
        properties: Node = {"object": {"type": "string"}, "data": {"type": "array", "items": item}}
        for field in PAGES[page]:
            properties[field] = {"type": "boolean"} if field == "has_more" else {"type": ["string", "null"]}
        required = ["object", "data", *(["has_more"] if "has_more" in properties else [])]
        shape = {"type": "object", "properties": properties, "required": required}
        return reference(self.components.add(f"{names.pascal(name.removeprefix('list'))}Page", shape))


def operation_id(method: Method) -> str:
    """`listAgentSessions` for what a list of them is read with, `pauseAgentAutomation` for what is done to one."""
    words = [names.snake(step) for step in method.path.partition("?")[0].split("/") if step and step[0] != "{"]
    action = method.name
    if action not in _VERBS and words[-1] == action and not method.facts.get("binary"):
        words.pop()
    if action == words[-1]:
        action = "download"
    many = method.name == "list" or (action not in _VERBS and method.facts.get("stream_event"))
    nouns = [names.singular(word) for word in words[:-1]] + [words[-1] if many else names.singular(words[-1])]
    head, *tail = names.words(action)
    return head.lower() + "".join(word.capitalize() for word in [*tail, *(w for n in nouns for w in names.words(n))])


def _security(method: Method) -> list[Node]:
    admin = any("admin" in name for name in method.facts.get("security") or ())
    return [{"AdminApiKeyAuth" if admin else "ApiKeyAuth": []}]


def _known(given: Meaning) -> Meaning | None:
    """A result without what only a program can hand out, such as a stream."""
    given, _ = without_null(given)
    if not isinstance(given, Either):
        return None if isinstance(given, Null) else given
    return next((member for member in given.members if isinstance(member, Named)), None)
