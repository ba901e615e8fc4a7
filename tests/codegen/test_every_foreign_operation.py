"""Descriptions of vendors as different as can be: everything is generated, imports, type-checks, and each operation
arrives at a server as the vendor's own file says, called as a function and as a method.

`FOREIGN` may name a folder with more of them.
"""

from __future__ import annotations

import asyncio
import importlib
import json
import os
import pkgutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from foreign_calls import MARK, Upstream, arguments, check, operations_of, sample_of
from openai_codegen.document import read
from openai_codegen.generate import generate
from openai_codegen.library import Reading
from openai_codegen.media_types import is_json
from openai_codegen.normalize import normalize
from openai_codegen.operations import Operation, operations
from openai_codegen.render_resources import walk
from openai_codegen.resource_tree import Method, Resource, tree
from openai_codegen.vendor import vendor
from recording import Recorder, recording

if TYPE_CHECKING:
    from collections.abc import Iterator

FILES = {path.name.partition(".")[0].replace("-", "_"): path for path in Path(__file__).parent.glob("foreign/*.yaml")}
if "FOREIGN" in os.environ:
    more = sorted(Path(os.environ["FOREIGN"]).glob("*.yaml"))
    FILES |= {path.name.partition(".")[0].replace("-", "_"): path for path in more}


@attrs.frozen
class Vendor:
    """One vendor: the file, what was made of it, and the folder that the package is in."""

    package: str
    upstream: Upstream
    reading: Reading
    operations: list[Operation]
    roots: tuple[Resource, ...]
    out: Path


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Vendor]:
    """Every package, made when it is first asked for."""
    return {}


@pytest.fixture(params=sorted(FILES))
def foreign(request: pytest.FixtureRequest, made: dict[str, Vendor], tmp_path_factory: Any) -> Iterator[Vendor]:
    """One vendor, whose package can be imported."""
    name = request.param
    if name not in made:
        made[name] = make(name, tmp_path_factory.mktemp(name))
    sys.path.insert(0, str(made[name].out))
    try:
        yield made[name]
    finally:
        sys.path.remove(str(made[name].out))
        for module in [one for one in sys.modules if one.partition(".")[0] == made[name].package]:
            del sys.modules[module]


def make(name: str, folder: Path) -> Vendor:
    vendor(FILES[name], folder / "api")
    package = f"{name}_client"
    generate(folder / "api", folder / "out", package=package)
    reading = Reading(normalize(read(folder / "api" / "openapi.yaml"))[0])
    found = operations(reading, {})
    roots = tree(found, {}, reading.components)
    return Vendor(package, Upstream(read(FILES[name])), reading, found, roots, folder / "out")


@pytest.fixture(scope="module")
def recorder() -> Iterator[Recorder]:
    """The server that every vendor has."""
    with recording() as found:
        yield found


def methods(roots: tuple[Resource, ...]) -> dict[str, tuple[str, Method]]:
    """Resource path and method of each operation."""
    return {method.operation.id: (node.path, method) for node in walk(roots) for method in node.methods}


def answer(foreign: Vendor, operation: Operation) -> tuple[str, bytes]:
    """What the server answers: something that fits."""
    result = operation.result
    if operation.only_streams:
        return "text/event-stream", b"data: {}\n\ndata: [DONE]\n\n"
    if result.content == "json":
        kind = result.content_type if is_json(result.content_type or "") else "application/json"
        fitting = MARK if result.prop is None else sample_of(result.prop, foreign.reading)
        return kind or "application/json", json.dumps(fitting, default=str).encode()
    return (result.content_type or "", b"\x00\x01") if result.content != "none" else ("", b"")


def test_every_operation_and_every_module_is_there(foreign: Vendor) -> None:
    assert len(foreign.operations) == operations_of(foreign.upstream.tree)
    probe = (
        f"import importlib, pkgutil; root = importlib.import_module('{foreign.package}')\n"
        f"names = [one.name for one in pkgutil.walk_packages(root.__path__, '{foreign.package}.')]\n"
        "for name in names: importlib.import_module(name)\n"
        f"models = importlib.import_module('{foreign.package}.models')\n"
        "[getattr(models, name) for name in dir(models)]\n"
        "print(len(names))"
    )
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", probe], cwd=foreign.out, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 50


def test_every_operation_arrives_when_it_is_called_as_a_function(foreign: Vendor, recorder: Recorder) -> None:
    client = client_of(foreign, recorder, "client", "AuthenticatedClient")
    with client:
        for operation in foreign.operations:
            module = importlib.import_module(f"{foreign.package}.api.{operation.tag}.{operation.name}")
            given = arguments(operation, foreign.reading, all_of_them=True)
            named = dict(given)
            positional = [named.pop(one.name) for one in operation.path_params]
            names = {one.name for one in operation.body.fields} if operation.body else set()
            fields = {name: named.pop(name) for name in names if name in named}
            named = {f"{name}_" if name in ("client", "body") else name: value for name, value in named.items()}
            if operation.body is not None and operation.body.kind == "raw":
                named["body"] = fields.get("body", sample_of(operation.body.prop, foreign.reading))
            elif operation.body is not None:
                named["body"] = fields
            recorder.answers.append(answer(foreign, operation))
            call = module.stream if operation.only_streams else module.sync
            result = call(*positional, client=client, **named)
            if operation.only_streams:
                list(result)
            assert not recorder.answers, operation.id
            check(foreign.upstream, operation, given, recorder.seen.pop(), "/base")


@pytest.mark.parametrize("awaited", [False, True], ids=["sync", "async"])
def test_every_operation_arrives_when_it_is_called_as_a_method(
    foreign: Vendor, recorder: Recorder, awaited: bool
) -> None:
    places = methods(foreign.roots)
    assert set(places) == {operation.id for operation in foreign.operations}
    name = "".join(part.capitalize() for part in foreign.package.split("_"))
    client = client_of(foreign, recorder, "", f"{'Async' if awaited else ''}{name}")

    async def run() -> None:
        for operation in foreign.operations:
            path, method = places[operation.id]
            holder = client
            for part in path.split("."):
                holder = getattr(holder, f"{part}_" if holder is client and part in ("close", "low_level") else part)
            given = arguments(operation, foreign.reading, all_of_them=False)
            named = dict(given)
            positional = [named.pop(one.name) for one in method.positional]
            recorder.answers.append(answer(foreign, operation))
            result = getattr(holder, method.name)(*positional, **named)
            if awaited:
                result = await result
            if operation.only_streams:
                assert ([one async for one in result] if awaited else list(result)) != []
            assert not recorder.answers, operation.id
            check(foreign.upstream, operation, given, recorder.seen.pop(), "/base")
        await client.close() if awaited else client.close()

    asyncio.run(run())


def client_of(foreign: Vendor, recorder: Recorder, module: str, name: str) -> Any:
    """A client whose every address is that of the server."""
    found = importlib.import_module(f"{foreign.package}.{module}".rstrip("."))
    endpoints = importlib.import_module(f"{foreign.package}.endpoints")
    modules = [
        importlib.import_module(f"{endpoints.__name__}.{one.name}") for one in pkgutil.iter_modules(endpoints.__path__)
    ]
    own = {getattr(one, "server", None) for module in modules for one in vars(module).values()} - {None}
    return getattr(found, name)(f"{recorder.url}/base", servers=dict.fromkeys(own, f"{recorder.url}/base"))


def test_all_packages_type_check(made: dict[str, Vendor], tmp_path: Path, tmp_path_factory: Any) -> None:
    pytest.importorskip("pyright")
    for name in FILES:
        if name not in made:
            made[name] = make(name, tmp_path_factory.mktemp(name))
    config = {
        "include": [str(one.out / one.package) for one in made.values()],
        "exclude": [str(one.out / one.package / "runtime") for one in made.values()],
        "extraPaths": [str(one.out) for one in made.values()],
        "typeCheckingMode": "standard",
    }
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(config))
    done = subprocess.run(
        [sys.executable, "-m", "pyright", "-p", str(tmp_path), "--pythonpath", sys.executable],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-4000:]
