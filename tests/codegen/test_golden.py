"""The golden package: what is generated from a small made-up description, compared file by file.

A change of a template shows up here as a difference that can be read. To accept it:
`python -m openai_codegen generate --from tests/codegen/golden/openapi --output tests/codegen/golden/generated
--facade tests/codegen/golden/facade`.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from openai_codegen.drift import drift
from openai_codegen.generate import Rendered, render

GOLDEN = Path(__file__).with_name("golden")
ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def rendered() -> Rendered:
    return render(GOLDEN / "openapi")


def files(root: Path) -> dict[str, str]:
    return {
        path.relative_to(root).as_posix(): path.read_text("utf-8")
        for path in sorted(root.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


@pytest.mark.parametrize("side", ["generated", "facade"])
def test_every_file_is_what_the_golden_package_holds(rendered: Rendered, side: str) -> None:
    expected, found = files(GOLDEN / side), getattr(rendered, side)
    assert sorted(found) == sorted(expected)
    different = [path for path in expected if found[path] != expected[path]]
    assert not different, f"{different[0]} differs:\n{found[different[0]]}"


def test_drift_finds_nothing_in_the_golden_package() -> None:
    assert drift(GOLDEN / "openapi", GOLDEN / "generated", facade=GOLDEN / "facade") == []


def test_every_file_says_that_it_is_generated_and_by_what(rendered: Rendered) -> None:
    for path, text in {**rendered.generated, **rendered.facade}.items():
        if path.endswith("py.typed"):
            continue
        first = text.partition("\n")[0]
        assert "Generated, do not edit" in first, path
        assert "python -m openai_codegen generate" in first, path


def test_a_name_without_a_place_in_the_description_is_reported(rendered: Rendered) -> None:
    assert "no place in this description for types.Gone" in rendered.notes
    assert "Gone" not in rendered.facade["types/__init__.py"]


def shuffled(tree: Any, randomness: random.Random) -> Any:
    """The same mapping with its keys, and those of the mappings right below, in another order."""
    keys = list(tree)
    randomness.shuffle(keys)
    return {key: tree[key] for key in keys}


@pytest.mark.parametrize("seed", [1, 2])
def test_the_order_of_components_changes_nothing(tmp_path: Path, rendered: Rendered, seed: int) -> None:
    shutil.copytree(GOLDEN / "openapi", tmp_path, dirs_exist_ok=True)
    description = yaml.safe_load((tmp_path / "openapi.yaml").read_text("utf-8"))
    randomness = random.Random(seed)
    description["components"]["schemas"] = shuffled(description["components"]["schemas"], randomness)
    description["components"] = shuffled(description["components"], randomness)
    (tmp_path / "openapi.yaml").write_text(yaml.safe_dump(description, sort_keys=False), "utf-8")
    aliases = yaml.safe_load((tmp_path / "aliases.yaml").read_text("utf-8"))
    (tmp_path / "aliases.yaml").write_text(yaml.safe_dump(shuffled(aliases, randomness), sort_keys=False), "utf-8")
    again = render(tmp_path)
    assert again.generated == rendered.generated
    assert again.facade == rendered.facade


@pytest.mark.parametrize("seed", ["1", "77"])
def test_the_hash_seed_changes_nothing(tmp_path: Path, seed: str) -> None:
    path = os.pathsep.join(str(ROOT / part) for part in ("codegen", "facade"))
    command = ["generate", "--from", GOLDEN / "openapi", "--output", tmp_path / "out", "--facade", tmp_path / "facade"]
    subprocess.run(
        [sys.executable, "-m", "openai_codegen", *map(str, command)],
        env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": path},
        check=True,
        capture_output=True,
    )
    assert files(tmp_path / "out") == files(GOLDEN / "generated")
    assert files(tmp_path / "facade") == files(GOLDEN / "facade")


PROBE = """
import importlib, json, pkgutil, sys, typing, warnings
warnings.simplefilter("error")
import openai_generated
assert openai_generated.__path__[0].startswith(sys.argv[1]), openai_generated.__path__
names = [m.name for m in pkgutil.walk_packages(openai_generated.__path__, "openai_generated.")]
for name in names:
    importlib.import_module(name)
from openai_generated import models, params
from openai_runtime.model.codec import decode, encode_json
plant = {"id": "p", "object": "plant", "name": "oak", "kind": "tree", "leaf/shape": "lobed", "from": "here",
         "new": None,
         "parts": [{"type": "leaf", "size": 3}, {"type": "rhizome", "depth": 2}, {"type": "thorn", "sharp": True}],
         "parent": {"id": "q", "object": "plant", "name": "acorn", "kind": "seed", "parts": []}}
wire = json.dumps(plant)
made = decode("Plant", json.loads(wire), "openai_generated.models")
hints = typing.get_type_hints(params.PlantCreateParams, include_extras=True)
print(json.dumps({
    "modules": len(names),
    "same": json.loads(encode_json(made)) == plant,
    "parts": [type(part).__name__ for part in made.parts],
    "read": [made.leaf_shape, made.from_, made.parts[0].leaf_size, made.parts[2].sharp, made.parent.name, made.copy_],
    "method": callable(made.copy),
    "hints": sorted(hints),
    "rows": repr(models.PlantKind)[:20],
    "unknown": hasattr(models, "Nothing"),
}))
"""


def test_the_golden_package_runs() -> None:
    """Every module imports, decodes with odd names, tags and recursion, and resolves its type hints."""
    path = os.pathsep.join([str(GOLDEN / "generated"), str(ROOT / "facade")])
    done = subprocess.run(
        [sys.executable, "-c", PROBE, str(GOLDEN / "generated")],
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["modules"] > 60
    assert found["same"]
    assert found["parts"][:2] == ["LeafPart", "RootPart"]
    assert found["read"] == ["lobed", "here", 3, True, "acorn", None]
    assert found["method"]
    assert "from" in found["hints"]
    assert not found["unknown"]


def test_the_golden_package_type_checks_strictly() -> None:
    pytest.importorskip("pyright")
    done = subprocess.run(
        [sys.executable, "-m", "pyright", "-p", str(GOLDEN), "--pythonpath", sys.executable],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
