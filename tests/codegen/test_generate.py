"""The command that writes the client, and how it fails."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml
from openai_codegen.__main__ import main
from openai_codegen.errors import CodegenError
from openai_codegen.generate import render

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

GOLDEN = Path(__file__).with_name("golden")
ROOT = Path(__file__).parents[2]


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A copy of the made-up description that a test may break."""
    return Path(shutil.copytree(GOLDEN / "openapi", tmp_path / "openapi"))


def broken(source: Path, change: Callable[[Any], object], name: str = "openapi.yaml") -> Path:
    tree = yaml.safe_load((source / name).read_text("utf-8"))
    change(tree)
    (source / name).write_text(yaml.safe_dump(tree, sort_keys=False), "utf-8")
    return source


def test_the_alias_modules_are_left_out_when_nobody_asks_for_them(source: Path, tmp_path: Path) -> None:
    assert main(["generate", "--from", str(source), "--output", str(tmp_path / "out")]) == 0
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["API.md", "openai_generated"]


def test_check_names_stale_files_and_writes_nothing(
    source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    command = ["generate", "--from", str(source), "--output", str(out)]
    assert main(command) == 0
    (out / "openai_generated/models/plant.py").write_text("# changed by hand\n")
    (out / "openai_generated/models/left_over.py").write_text("")
    (out / "API.md").unlink()
    capsys.readouterr()
    assert main([*command, "--check"]) == 1
    named = [line.rpartition("/out/")[2] for line in capsys.readouterr().err.splitlines()]
    assert named == ["API.md", "openai_generated/models/left_over.py", "openai_generated/models/plant.py"]
    assert (out / "openai_generated/models/plant.py").read_text() == "# changed by hand\n"


def missing_reference(tree: Any) -> None:
    tree["components"]["schemas"]["Part"]["oneOf"][0]["$ref"] = "#/components/schemas/Gone"


def doubled_operation(tree: Any) -> None:
    tree["paths"]["/plans"]["post"]["operationId"] = "getPlant"


def clashing_modules(tree: Any) -> None:
    tree["components"]["schemas"]["plant"] = {"type": "object", "properties": {"a": {"type": "string"}}}


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (missing_reference, r"#/components/schemas/Part/oneOf/0"),
        (doubled_operation, r"getPlant"),
        (clashing_modules, r"plant"),
    ],
)
def test_a_broken_description_is_one_line_and_nothing_is_written(
    source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], change: Callable[[Any], object], message: str
) -> None:
    broken(source, change)
    assert main(["generate", "--from", str(source), "--output", str(tmp_path / "out")]) == 1
    error = capsys.readouterr().err
    assert error.startswith("error: ")
    assert error.count("\n") == 1
    assert message in error
    assert not (tmp_path / "out").exists()


def test_a_missing_folder_is_an_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["generate", "--from", str(tmp_path / "none"), "--output", str(tmp_path / "out")]) == 1
    assert "no such file" in capsys.readouterr().err


def test_hand_written_names_need_a_place(source: Path) -> None:
    broken(source, lambda tree: tree["hand_written"].update({"types.ParsedPlant": "nowhere"}), "places.yaml")
    with pytest.raises(CodegenError, match=r"places\.yaml.*types\.ParsedPlant"):
        render(source)


def test_an_alias_of_nothing_is_refused(source: Path) -> None:
    broken(source, lambda tree: tree["names"]["types.Flora"].update(target="types.Fauna"), "aliases.yaml")
    with pytest.raises(CodegenError, match=r"types\.Flora is another name of types\.Fauna"):
        render(source)


def test_two_names_that_make_one_module_are_refused(source: Path) -> None:
    def clash(tree: Any) -> None:
        tree["components"]["schemas"]["PLANT"] = {"type": "object", "properties": {"a": {"type": "string"}}}

    broken(source, clash)
    with pytest.raises(CodegenError, match="would both be the module"):
        render(source)


def test_the_generator_costs_less_than_twenty_seconds_of_cpu(tmp_path: Path) -> None:
    """Measured on our own description, 388 operations, in a process of its own, writing everything."""
    probe = (
        "import resource, runpy, sys; sys.argv[0] = 'openai_codegen'\n"
        "try: runpy.run_module('openai_codegen', run_name='__main__', alter_sys=True)\n"
        "except SystemExit as end: assert not end.code, end.code\n"
        "kinds = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)\n"
        "print('CPU', sum(u.ru_utime + u.ru_stime for u in map(resource.getrusage, kinds)))"
    )
    command = ["generate", "--from", "openapi", "--output", str(tmp_path / "out"), "--facade", str(tmp_path / "facade")]
    done = subprocess.run(
        [sys.executable, "-c", probe, *command],
        cwd=ROOT,
        env={"PYTHONPATH": "codegen", "PATH": ""},
        capture_output=True,
        text=True,
        check=True,
    )
    assert float(done.stdout.rpartition("CPU ")[2]) < 20
