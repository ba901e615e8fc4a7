"""The way of a schema as CONTRIBUTING tells it: what it names is there."""

from __future__ import annotations

import importlib
import re
from functools import reduce
from pathlib import Path

import openai_codegen
import pytest

ROOT = Path(__file__).resolve().parents[2]
TEXT = (ROOT / "CONTRIBUTING.md").read_text("utf-8").partition("### The way of one schema")[2].partition("\n## ")[0]
NAMED = re.findall(r"`((?:\w+\.)+\w+)`", TEXT)


def test_it_is_told_in_ten_steps() -> None:
    assert re.findall(r"^(\d+)\. ", TEXT, re.MULTILINE) == [str(number) for number in range(1, 11)]


@pytest.mark.parametrize("name", [name for name in NAMED if not name.endswith((".yaml", ".md"))])
def test_what_it_names_exists(name: str) -> None:
    modules = Path(openai_codegen.__file__).parent
    parts = name.split(".")
    depth = max(end for end in range(1, len(parts)) if modules.joinpath(*parts[:end]).with_suffix(".py").exists())
    module = importlib.import_module(".".join(["openai_codegen", *parts[:depth]]))
    assert callable(reduce(getattr, parts[depth:], module))
