"""What a stranger does with a generated folder: build it, install it into an environment of their own, call with it."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
import venv
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from foreign_packages import FILES, generated
from openai_codegen.errors import CodegenError
from openai_codegen.generate import generate
from recording import recording

if TYPE_CHECKING:
    from collections.abc import Iterator

    from foreign_packages import Package

NEEDED = ("attr", "attrs", "httpx", "httpcore", "h11", "anyio", "sniffio", "idna", "certifi", "dateutil", "six")
"""What the dependencies of the package are made of; they are lent to the new environment, since nobody may
ask a registry for them here. Ours are not among them."""

SCRIPT = """
import asyncio, sys
from foundry_client import AsyncFoundryClient, AuthenticatedClient, FoundryClient
from foundry_client.api.casting import get_casting, pour
from foundry_client.models import Casting

url = sys.argv[1]
with FoundryClient(url, api_key="k1", token="t1") as client:
    print(client.casting.create(id=1, weight=2.5).weight)
    print([one.degrees for one in client.melt.create(alloy="tin", stream=True)])
async def run():
    async with AsyncFoundryClient(url, api_key="k2", token="t2") as client:
        print((await client.casting.create(id=2, weight=None)).id)
asyncio.run(run())
with AuthenticatedClient(url, api_key="k3", token="t3") as client:
    print(pour.sync(client=client, body=Casting(id=3, weight=1)).id)
    print(len(get_casting.sync(client=client, alloy=["a", "b"])))
print(*sorted(name for name in sys.modules if name.startswith("openai")))
"""


@pytest.fixture(scope="module")
def foundry(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Package]:
    with generated(FILES["foundry"], tmp_path_factory.mktemp("foundry"), "foundry_client") as found:
        yield found


def test_a_stranger_can_build_install_and_call_it(foundry: Package, tmp_path: Path) -> None:
    pytest.importorskip("hatchling", reason="the wheel is built with it")
    build = f"from hatchling.build import build_wheel; print(build_wheel({str(tmp_path)!r}))"
    done = subprocess.run(
        [sys.executable, "-c", build], cwd=foundry.out, capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr
    wheel = tmp_path / done.stdout.split()[-1]
    assert wheel.name == "foundry_client-2024.10.21-py3-none-any.whl"

    python, packages = fresh_environment(tmp_path / "env")
    installed = subprocess.run(
        [sys.executable, "-m", "pip", "--python", str(python), "install", "--no-index", "--no-deps", str(wheel)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    if installed.returncode:  # no pip here: a wheel is an archive of what goes there
        zipfile.ZipFile(wheel).extractall(packages)
    assert (packages / "foundry_client" / "py.typed").exists()
    lend(packages)

    casting = {"id": 9, "weight": 2.5}
    with recording() as server:
        answers = [casting, b'{"degrees": 1}\n{"degrees": 2}\n', casting, casting, [casting]]
        kinds = ["application/json", "application/x-ndjson", *["application/json"] * 3]
        bodies = [one if isinstance(one, bytes) else json.dumps(one).encode() for one in answers]
        server.answers += zip(kinds, bodies, strict=True)
        done = subprocess.run(
            [str(python), "-I", "-W", "error", "-c", SCRIPT, server.url],
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == ["2.5", "[1, 2]", "9", "9", "1", ""]
    sent = [(one.method, one.path, one.headers.get("authorization")) for one in server.seen]
    assert sent[0] == ("POST", "/casting", "Bearer t1")
    assert [token for _, _, token in sent] == ["Bearer t1", None, "Bearer t2", "Bearer t3", None]
    assert server.seen[1].headers["x-foundry-key"] == "k1"
    assert server.seen[4].query == [("alloy", "a"), ("alloy", "b")]


def fresh_environment(folder: Path) -> tuple[Path, Path]:
    """A new environment: its interpreter, and where its packages are."""
    venv.create(folder, with_pip=False)
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    where = "import sysconfig; print(sysconfig.get_path('purelib'))"
    done = subprocess.run([str(python), "-c", where], capture_output=True, text=True, check=True)
    return python, Path(done.stdout.strip())


def lend(packages: Path) -> None:
    """Give an environment the dependencies that are installed here."""
    for name in (*NEEDED, "typing_extensions"):
        found = importlib.util.find_spec(name)
        if found is None or found.origin is None:
            continue
        origin = Path(found.origin)
        source = origin.parent if origin.name == "__init__.py" else origin
        (packages / source.name).symlink_to(source)


def test_the_project_of_somebody_else_is_not_written_over(foundry: Package, tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[project]\nname = 'mine'\n")
    with pytest.raises(CodegenError, match="belongs to another project"):
        generate(foundry.out.parent / "api", tmp_path, package="foundry_client")
    assert [path.name for path in tmp_path.iterdir()] == ["pyproject.toml"]


def test_the_folder_tells_a_stranger_how_to_use_it(foundry: Package) -> None:
    text = (foundry.out / "README.md").read_text("utf-8")
    assert "from foundry_client import FoundryClient" in text
    assert "openai" not in text.lower()
    surface = (foundry.out / "API.md").read_text("utf-8")
    assert "- `casting.list(" in surface or "- `casting.retrieve(" in surface
    assert "POST /melt" in surface
