"""The rooms of the house: which package may import which, that no import goes in a circle, and what a folder says.

`ROOMS` is the plan: a room (a package, or a module that stands for itself) and the rooms that it may import, read from
the top of the house down. Imports under TYPE_CHECKING and inside functions count like all others. An edge that is not
in the plan fails, and so does one that nothing uses any more.
"""

from __future__ import annotations

import ast
from functools import cache
from typing import TYPE_CHECKING

import pytest

from .imports import ROOT, below, imports, modules

if TYPE_CHECKING:
    from pathlib import Path


def rooms(text: str) -> frozenset[str]:
    """A set of rooms written as a sentence."""
    return frozenset(text.split())


MODEL, REQUEST, ANSWER = "openai_runtime.model", "openai_runtime.request", "openai_runtime.answer"
PRICING = "openai_runtime.pricing"
RUNTIME = rooms(f"openai_runtime {MODEL} {REQUEST} {ANSWER}")

# The names are those of packages below `openai_facade`, unless they are the runtime's.
ROOMS = {
    # --- the facade: what an app imports ---------------------------------------------------------------------------
    "": rooms(
        "alias calling calling.costs calling.limits client errors parsing providers.aws providers.azure resources"
        " streaming tools types"
    )
    | rooms("transport.httpx")
    | RUNTIME,
    "cli": rooms("openai_facade bulk demo errors testing openai_runtime"),
    "__main__": rooms("cli"),
    "demo": rooms("openai_facade auth testing"),
    "alias": rooms("auth calling client errors lib parsing realtime streaming transport.httpx")
    | rooms(f"openai_runtime {MODEL} {REQUEST} {ANSWER}"),
    "lib": rooms("auth calling parsing providers.aws providers.azure streaming tools transport.direct openai_runtime"),
    "client.module_client": rooms("client errors providers.aws providers.azure resources openai_runtime"),
    "providers.azure": rooms("auth calling client errors transport.choice transport.httpx openai_runtime") | {REQUEST},
    "providers.aws": rooms("providers calling client errors transport transport.choice transport.httpx openai_runtime"),
    "providers.google": rooms("providers calling client errors transport"),
    "providers": rooms("providers.aws providers.google client openai_runtime"),
    "client": rooms("auth bulk calling errors resources transport transport.choice transport.direct transport.httpx")
    | rooms(f"calling.costs calling.limits calling.traces parsing openai_runtime {MODEL} {REQUEST} {ANSWER} {PRICING}"),
    "bulk": rooms("calling calling.costs calling.limits errors parsing resources openai_runtime")
    | {MODEL, REQUEST, ANSWER, PRICING},
    # --- the tree of resources, and what people wrote for it -------------------------------------------------------
    "resources": rooms(f"extensions parsing realtime streaming streaming.agents tools openai_runtime {MODEL}"),
    "extensions": rooms("auth calling errors parsing realtime streaming streaming.agents tools openai_runtime")
    | {MODEL, REQUEST, ANSWER},
    "types": rooms("parsing realtime openai_runtime"),
    "helpers": rooms(f"errors openai_runtime {ANSWER} {REQUEST}"),
    "realtime": rooms(f"calling errors transport openai_runtime {MODEL} {REQUEST}"),
    "tools": rooms(f"calling errors parsing openai_runtime {MODEL}"),
    "streaming.agents": rooms("calling errors parsing tools") | {MODEL, ANSWER},
    "streaming": rooms(f"errors parsing openai_runtime {MODEL} {ANSWER}"),
    "parsing": rooms(f"errors openai_runtime {MODEL} {REQUEST}"),
    "pagination": rooms(f"{ANSWER}"),
    # --- one call, and the way to the wire -------------------------------------------------------------------------
    "calling": rooms(f"auth errors transport openai_runtime {MODEL} {REQUEST} {PRICING}"),
    "calling.costs": rooms(f"calling errors transport {PRICING} openai_runtime"),
    "calling.traces": rooms(f"calling errors transport openai_runtime {MODEL} {PRICING}"),
    "calling.limits": rooms(f"calling errors transport openai_runtime {REQUEST}"),
    "auth": rooms("errors openai_runtime"),
    "transport.choice": rooms("errors transport transport.direct transport.httpx openai_runtime"),
    "transport.direct": rooms(f"transport openai_runtime {REQUEST}"),
    "transport.httpx": rooms(f"errors transport {REQUEST}"),
    "transport": rooms(f"errors openai_runtime {REQUEST} {ANSWER}"),
    "errors": rooms(f"openai_runtime {REQUEST} {ANSWER}"),
    # --- the emulator ----------------------------------------------------------------------------------------------
    "testing": rooms(
        "testing.cassette testing.control testing.journal testing.keeping testing.model testing.realtime testing.routes"
        " testing.schemas testing.truth"
    ),
    "testing.pytest": rooms("openai_facade testing"),
    "testing.routes": rooms("testing testing.model testing.realtime"),
    "testing.realtime": rooms("testing testing.model"),
    "testing.model": rooms("testing"),
    "testing.journal": rooms("testing"),
    "testing.truth": rooms("testing"),
    "testing.keeping": rooms("testing testing.model"),
    "testing.cassette": rooms("testing"),
    "testing.control": rooms("testing testing.journal testing.model"),
    "testing.schemas": rooms("testing"),
    # --- the runtime -----------------------------------------------------------------------------------------------
    "openai_runtime": rooms(f"{MODEL} {REQUEST} {ANSWER} {PRICING}"),
    PRICING: rooms(""),
    ANSWER: rooms(f"openai_runtime {MODEL} {REQUEST}"),
    REQUEST: rooms(f"openai_runtime {MODEL}"),
    MODEL: rooms("openai_runtime"),
}
BOTH_WAYS = {
    ("openai_runtime", MODEL),
    ("openai_runtime", REQUEST),
    ("openai_runtime", ANSWER),
    ("testing", "testing.routes"),
    ("testing", "testing.realtime"),
    ("testing", "testing.model"),
    ("testing", "testing.journal"),
    ("testing", "testing.truth"),
    ("testing", "testing.keeping"),
    ("testing", "testing.cassette"),
    ("testing", "testing.control"),
    ("testing", "testing.schemas"),
    ("providers", "providers.aws"),
    ("providers", "providers.google"),
}
"""Rooms whose modules stand above and below each other: single modules beside packages that use and serve them."""
MACHINE_TEXT = ("openai_generated", "openai_facade.types", "openai_facade.resources")
MOST_ENTRIES = 24
"""Twenty; `alias`, `cli` and `__main__`, which stand where `python -m` finds them; and `bulk`, which users import."""


def full(room: str) -> str:
    """The dotted name of a room."""
    return room if room.startswith("openai_") else f"openai_facade.{room}".rstrip(".")


@cache
def room_of(module: str) -> str | None:
    """The room that a module stands in; the deepest counts."""
    found = [room for room in ROOMS if below(module, full(room))]
    return max(found, key=lambda room: len(full(room))) if found else None


@cache
def edges() -> dict[str, frozenset[str]]:
    """Every module of the project and the modules that it imports, wherever the import stands."""
    known = {name for name, _, _ in modules()}

    def module(name: str) -> str:
        while name and name not in known:
            name = name.rpartition(".")[0]
        return name

    return {
        name: frozenset(
            target
            for edge in imports(ast.parse(path.read_bytes()), name, package)
            if (target := module(edge.target)) and target != name
        )
        for name, package, path in modules()
    }


def circles(graph: dict[str, frozenset[str]]) -> list[list[str]]:
    """Groups of nodes that reach each other, by Tarjan's algorithm, without recursion."""
    order: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    found: list[list[str]] = []
    for start in graph:
        work = [] if start in order else [(start, iter(sorted(graph[start])))]
        while work:
            node, targets = work[-1]
            if node not in order:
                order[node] = low[node] = len(order)
                stack.append(node)
            for target in targets:
                if target not in order:
                    work.append((target, iter(sorted(graph.get(target, ())))))
                    break
                if target in stack:
                    low[node] = min(low[node], order[target])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[node])
                if low[node] == order[node]:
                    group = stack[stack.index(node) :]
                    del stack[-len(group) :]
                    found += [sorted(group)] if len(group) > 1 else []
    return found


@pytest.mark.parametrize("package", ["openai_facade", "openai_runtime", "openai_codegen"])
def test_no_import_goes_in_a_circle(package: str) -> None:
    inside = {name: targets for name, targets in edges().items() if below(name, package)}
    assert inside
    assert circles(inside) == []


def test_a_room_imports_only_the_rooms_of_the_plan() -> None:
    wrong = [
        f"{name} imports {target}: the plan has no door from {here!r} to {there!r}"
        for name, targets in edges().items()
        for target in sorted(targets)
        if (here := room_of(name)) is not None
        and (there := room_of(target)) is not None
        and here != there
        and there not in ROOMS[here]
        and full(there) not in ROOMS[here]
    ]
    assert not wrong, "\n".join(wrong)


def test_every_door_of_the_plan_is_used() -> None:
    used = {(room_of(name), full(room_of(target) or "")) for name, targets in edges().items() for target in targets}
    doors = {(room, full(other)) for room, others in ROOMS.items() for other in others}
    assert sorted(doors - used) == []


def test_the_plan_leads_downwards() -> None:
    plan = {
        room: frozenset(
            other
            for other in ROOMS
            if (other in others or full(other) in others) and not {(room, other), (other, room)} & BOTH_WAYS
        )
        for room, others in ROOMS.items()
    }
    assert circles(plan) == []


def test_the_top_of_the_facade_is_seen_at_a_glance() -> None:
    entries = {path.name for path in (ROOT / "facade/openai_facade").iterdir()} - {"__pycache__"}
    assert len(entries) <= MOST_ENTRIES, sorted(entries)


def says_what_it_is(folder: Path) -> bool:
    """Whether a package has a docstring; `former` is none: it lies on the path of `openai_facade`."""
    door = folder / "__init__.py"
    return folder.name == "former" or (door.is_file() and bool(ast.get_docstring(ast.parse(door.read_bytes()))))


@pytest.mark.parametrize("root", ["facade/openai_facade", "facade/openai_runtime", "codegen/openai_codegen"])
def test_every_folder_says_what_is_in_it(root: str) -> None:
    folders = {path.parent for path in (ROOT / root).rglob("*.py")}
    written = [
        folder
        for folder in folders
        if not any(folder.is_relative_to(ROOT / "facade" / name.replace(".", "/")) for name in MACHINE_TEXT)
    ]
    silent = [str(folder.relative_to(ROOT)) for folder in written if not says_what_it_is(folder)]
    assert sorted(silent) == []


@pytest.mark.parametrize(
    "room",
    [
        *("client", "bulk", "calling", "calling.costs", "calling.limits", "calling.traces"),
        *("transport", "transport.direct", "transport.httpx", "providers", "tools"),
    ],
)
def test_a_room_says_what_it_may_import(room: str) -> None:
    text = (ROOT / "facade" / full(room).replace(".", "/") / "__init__.py").read_text("utf-8")
    assert "ay import" in (ast.get_docstring(ast.parse(text)) or "")


def test_a_circle_is_seen() -> None:
    graph = {"a": frozenset("b"), "b": frozenset("c"), "c": frozenset("a"), "d": frozenset("a")}
    assert circles(graph) == [["a", "b", "c"]]
    assert circles({"a": frozenset("bc"), "b": frozenset("c"), "c": frozenset()}) == []
