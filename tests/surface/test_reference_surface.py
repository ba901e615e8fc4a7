"""How much of the reference SDK is here, name by name: of 2.36.0 everything, of 3.57.0 all but what is listed.

The tables beside this file have nothing but names: of resources, methods and parameters, of constructor arguments,
of types by package, of types that only their own module has, of the fields of models and parameter dictionaries, of the
values of literals, and of the methods of websocket connections. Methods count once for each kind of client.
"""

from __future__ import annotations

import gzip
import importlib
import inspect
import json
import typing
from functools import cache, reduce
from pathlib import Path
from typing import TYPE_CHECKING, Any

import openai_facade
import pytest
from openai_facade import AsyncOpenAI, OpenAI

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

TOTALS = {
    "2.36.0": {
        "resources": 168,
        "methods": 530,
        "parameters": 2413,
        "options": 2028,
        "views": 954,
        "clients": 70,
        "root": 111,
        "packages": 1025,
        "other_packages": 699,
        "connections": 166,
        "nested": 1253,
        "fields": 7813,
        "values": 313,
    },
    "3.57.0": {
        "resources": 268,
        "methods": 856,
        "parameters": 3723,
        "options": 3300,
        "views": 1566,
        "clients": 74,
        "root": 126,
        "packages": 1757,
        "other_packages": 1080,
        "connections": 160,
        "nested": 3381,
        "fields": 16914,
        "values": 490,
    },
}
MISSING: dict[tuple[str, str], set[str]] = {
    # four names of Python for what is `async` on the wire and here, three of a header, and one of `model_ids`
    ("3.57.0", "fields"): {
        "types.admin.organization.projects.ProjectModelPermissions.api_model_ids",
        "types.beta.agent_create_params.Compaction.async_",
        "types.beta.agent_update_params.Compaction.async_",
        "types.beta.agents.automation_target_param.AutomationTargetParamNewSessionAgentCompaction.async_",
        "types.beta.agents.session_create_params.AgentCompaction.async_",
        "types.beta.response_retrieve_params.ResponseRetrieveParamsBase.betas",
        "types.beta.response_retrieve_params.ResponseRetrieveParamsNonStreaming.betas",
        "types.beta.response_retrieve_params.ResponseRetrieveParamsStreaming.betas",
    }
}
ABSENT = object()


@cache
def table(release: str) -> dict[str, Any]:
    """The names of a release."""
    return json.loads(gzip.decompress(Path(__file__).with_name(f"{release}.json.gz").read_bytes()))  # type: ignore[no-any-return]


@cache
def clients() -> tuple[OpenAI, AsyncOpenAI]:
    options: dict[str, Any] = {"api_key": "k", "admin_api_key": "k", "base_url": "http://127.0.0.1:9/v1"}
    return OpenAI(**options), AsyncOpenAI(**options)


def reached(start: object, path: str) -> Any:
    """What a dotted path leads to."""
    return reduce(lambda thing, name: getattr(thing, name, ABSENT), path.split("."), start)


@cache
def module(path: str) -> Any:
    try:
        return importlib.import_module(f"openai_facade.{path}")
    except ImportError:
        return ABSENT


def named(path: str) -> Any:
    """What a module has under a name."""
    home, _, name = path.rpartition(".")
    return getattr(module(home), name, ABSENT)


@cache
def arguments(function: Any) -> frozenset[str]:
    kinds = (inspect.Parameter.VAR_KEYWORD, inspect.Parameter.VAR_POSITIONAL)
    return frozenset(one.name for one in inspect.signature(function).parameters.values() if one.kind not in kinds)


def fields(kind: Any) -> set[str]:
    """The fields of a model or the keys of a TypedDict, those of its bases too."""
    bases = getattr(kind, "__mro__", (kind,))
    found = {name for base in bases for name in getattr(base, "__annotations__", ())}
    return found | {one.name for one in getattr(kind, "__attrs_attrs__", ())}


def values(kind: Any) -> set[str]:
    """The values of a literal, wherever they stand in the type."""
    inner = typing.get_args(kind)
    if typing.get_origin(kind) is typing.Literal:
        return set(map(str, inner))
    return {value for one in inner for value in values(one)}


Walk = "Iterator[tuple[str, bool]]"


def methods(known: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any], Any]]:
    """Every method of both clients: the name of the client, its path, what is known of it, and itself."""
    for client in clients():
        for path, rows in known["resources"].items():
            for name, row in rows.items():
                if isinstance(client, OpenAI) or row.get("async", True):
                    yield type(client).__name__, f"{path}.{name}", row, reached(client, f"{path}.{name}")


def walk_resources(known: dict[str, Any]) -> Walk:
    for client in clients():
        for path in known["resources"]:
            yield f"{type(client).__name__}().{path}", reached(client, path) is not ABSENT


def walk_methods(known: dict[str, Any]) -> Walk:
    for client, path, _, method in methods(known):
        yield f"{client}().{path}", callable(method)


def walk_parameters(known: dict[str, Any]) -> Walk:
    for client, path, row, method in methods(known):
        skipped = row.get("only_sync", ()) if client == "AsyncOpenAI" else ()
        for name in row["params"]:
            if name not in skipped:
                yield f"{client}().{path}({name})", name in arguments(method)


def walk_options(known: dict[str, Any]) -> Walk:
    for client, path, row, method in methods(known):
        for name in row["options"]:
            yield f"{client}().{path}({name})", name in arguments(method)


def walk_views(known: dict[str, Any]) -> Walk:
    for client in clients():
        for path, rows in known["resources"].items():
            for name, row in rows.items():
                for view in row.get("views", ()):
                    seen = f"{path}.{view}.{name}"
                    yield f"{type(client).__name__}().{seen}", callable(reached(client, seen))


def walk_clients(known: dict[str, Any]) -> Walk:
    for name, taken in known["clients"].items():
        for argument in taken:
            yield f"{name}({argument})", argument in arguments(getattr(openai_facade, name))


def walk_root(known: dict[str, Any]) -> Walk:
    for name in known["root"]:
        yield name, getattr(openai_facade, name, ABSENT) is not ABSENT


def of_packages(packages: dict[str, Iterable[str]]) -> Walk:
    for package, names in packages.items():
        for name in names:
            yield f"{package}.{name}", named(f"{package}.{name}") is not ABSENT


def walk_packages(known: dict[str, Any]) -> Walk:
    return of_packages(known["packages"])


def walk_other_packages(known: dict[str, Any]) -> Walk:
    return of_packages(known["other_packages"])


def walk_connections(known: dict[str, Any]) -> Walk:
    for path, names in known["connections"].items():
        kind = named(path)
        yield path, kind is not ABSENT
        for name in names:
            yield f"{path}.{name}", hasattr(kind, name)


def walk_nested(known: dict[str, Any]) -> Walk:
    for path in known["nested"]:
        yield path, named(path) is not ABSENT


def walk_fields(known: dict[str, Any]) -> Walk:
    for path, names in known["fields"].items():
        found = fields(named(path))
        for name in names:
            yield f"{path}.{name}", name in found


def walk_values(known: dict[str, Any]) -> Walk:
    for path, wanted in known["values"].items():
        found = values(named(path))
        for value in wanted:
            yield f"{path}: {value}", value in found


WALKS = {name.removeprefix("walk_"): walk for name, walk in list(globals().items()) if name.startswith("walk_")}


@pytest.mark.parametrize("part", WALKS)
@pytest.mark.parametrize("release", TOTALS)
def test_all_of_a_release_is_here_but_what_is_listed(release: str, part: str) -> None:
    seen = dict(WALKS[part](table(release)))
    assert {name for name, there in seen.items() if not there} == MISSING.get((release, part), set())
    assert len(seen) == TOTALS[release][part]


def test_a_name_that_is_not_here_would_be_missed() -> None:
    unknown: dict[str, Any] = {
        "resources": {"responses": {"nothing": {"params": ["model"], "options": [], "views": ["with_raw_response"]}}},
        "clients": {"OpenAI": ["nothing"]},
        "root": ["Nothing"],
        "packages": {"types": ["Nothing"], "types.nowhere": ["Nothing"]},
        "other_packages": {"pagination": ["Nothing"]},
        "connections": {"resources.realtime.realtime.RealtimeConnection": ["nothing"]},
        "nested": ["types.batch.Nothing"],
        "fields": {"types.Batch": ["nothing"]},
        "values": {"types.FilePurpose": ["nothing"]},
    }
    for part in WALKS.keys() - {"resources", "options", "parameters"}:
        assert not all(there for _, there in WALKS[part](unknown)), part
    known = {"resources": {"responses": {"create": {"params": ["nothing"], "options": ["nothing"]}}}}
    assert not any(there for part in ("parameters", "options") for _, there in WALKS[part](known))
    assert not any(there for _, there in walk_resources({"resources": {"nothing": {}}}))
