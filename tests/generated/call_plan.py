"""What calling an operation with everything it takes must look like on the wire, read from the description itself."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from edition import document, placed
from openai_codegen.document import VERBS
from schema_values import FILE, Values

if TYPE_CHECKING:
    from openai_codegen.operations import Parameter
    from openai_facade.testing import Incoming


@dataclass(frozen=True)
class Plan:
    """One call of one operation: the values by the names that they have on the wire."""

    id: str
    method: str
    path: str
    """The template, as in the description."""
    fixed_query: frozenset[str]
    """Names of the query that stands in the path of the description."""
    path_values: dict[str, Any]
    query: dict[str, Any]
    headers: dict[str, Any]
    body: dict[str, Any]
    """Its fields; a body that has none, a list say, stands alone under `body`."""
    whole: bool
    """Whether the body has no fields."""
    media: tuple[str, ...]
    """Content types that the description names for the body."""
    fixed_headers: dict[str, str]
    """What is sent with every request to the operation, in lower case."""

    def arguments(self, parameters: tuple[Parameter, ...]) -> dict[str, Any]:
        """The values of some arguments, by their names in Python."""
        places = {"path": self.path_values, "query": self.query, "header": self.headers, "body": self.body}
        return {
            parameter.name: places[parameter.place][parameter.wire]
            for parameter in parameters
            if parameter.wire in places[parameter.place]
        }


@cache
def raw_operations() -> dict[str, tuple[str, str, dict[str, Any]]]:
    """Method, path template and text of every operation, by id."""
    found = {}
    for path, item in document()["paths"].items():
        for verb in VERBS:
            if verb in item:
                shared = item.get("parameters", [])
                node = {**item[verb], "parameters": [*shared, *item[verb].get("parameters", [])]}
                found[node["operationId"]] = (verb.upper(), path, node)
    return found


@cache
def values() -> Values:
    """The generator for the edition under test."""
    return Values(document())


@cache
def plans(operation: str, *, streamed: bool = False) -> tuple[Plan, ...]:
    """Calls that together give every argument of an operation: one, or one for each kind of body it takes."""
    method, path, node = raw_operations()[operation]
    known = placed()["operations"].get(operation) or {}
    places: dict[str, dict[str, Any]] = {"path": {}, "query": {}, "header": {}, "cookie": {}}
    for parameter in node["parameters"]:
        places[parameter["in"]][parameter["name"].removesuffix("[]")] = values().of(parameter.get("schema", {}))
    path, _, fixed = path.partition("?")
    fixed_query = frozenset(re.findall(r"(\w+)=", fixed))
    query = {name: value for name, value in places["query"].items() if name not in fixed_query}
    content = (node.get("requestBody") or {}).get("content") or {}
    media = "multipart/form-data" if "multipart/form-data" in content else next(iter(content), "")
    schema = content.get(media, {}).get("schema", {})
    bodies = list(values().bodies(schema)) if media and media != "application/sdp" else [{}]
    return tuple(
        Plan(
            operation,
            method,
            path,
            fixed_query,
            places["path"],
            _switched(query, streamed),
            places["header"],
            _switched(body, streamed) | CHOSEN.get(operation, {}) if fields else {"body": body},
            not fields,
            tuple(content),
            {name.lower(): value for name, value in (known.get("headers") or {}).items()},
        )
        for body in bodies
        for fields in [isinstance(body, dict) and values().has_fields(schema)]
    )


# What is asked for decides what comes back, and the description knows one answer only.
CHOSEN = {"createEmbedding": {"encoding_format": "float"}, "createTranslation": {"response_format": "json"}}


def _switched(fields: dict[str, Any], streamed: bool) -> dict[str, Any]:
    """Whether the answer is to be streamed is not left to chance."""
    switches: dict[str, Any] = {"stream": streamed, "stream_format": "sse" if streamed else "audio"}
    without = {"stream_options"} if not streamed else set()
    chosen = {name: switches.get(name, value) for name, value in fields.items()}
    return {name.removesuffix("[]"): value for name, value in chosen.items() if name not in without}


def check_request(sent: Incoming, plan: Plan) -> None:
    """Compare a request that reached the server with what was to be sent."""
    path = re.sub(r"\{(\w+)\}", lambda name: str(plan.path_values[name[1]]), plan.path)
    assert (sent.operation, sent.method, sent.path) == (plan.id, plan.method, "/v1" + path.replace(" ", "%20"))
    assert {re.sub(r"\[.*", "", name) for name, _ in sent.query} == set(plan.query) | plan.fixed_query
    plain = {name: value for name, value in plan.query.items() if not isinstance(value, dict | list)}
    assert plain.items() <= {name: _typed(value, plain.get(name)) for name, value in sent.query}.items()
    for name, value in plan.headers.items():
        assert sent.headers[name.lower()] == ",".join(value if isinstance(value, list) else [str(value)])
    for name, value in {"accept": "application/json", **plan.fixed_headers}.items():
        if name != "accept" or not (plan.body | plan.query).get("stream"):
            assert sent.headers[name] == value, name
    if not plan.media:
        assert sent.body in (b"", b"{}")
        assert not sent.form
    elif sent.content_type == "multipart/form-data":
        assert {re.sub(r"\[.*", "", name) for name, _ in sent.form} == set(plan.body)
        files = {re.sub(r"\[.*", "", name): part for name, part in sent.form if not isinstance(part, str)}
        assert set(files) == {name for name, value in plan.body.items() if FILE in (value, *_listed(value))}
        for part in files.values():
            assert (part.filename, part.read()) == ("notes.txt", b"content of a file")
    elif sent.content_type == "application/json":
        assert json.loads(sent.body) == (plan.body["body"] if plan.whole else plan.body)
    assert sent.content_type in plan.media or not sent.body


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _typed(text: str, like: Any) -> Any:
    """A value of the query as what it was."""
    if isinstance(like, bool):
        return {"true": True, "false": False}[text]
    return type(like)(text) if isinstance(like, int | float) else text
