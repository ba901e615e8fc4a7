"""Commands in the guides: those of ours are held against the parsers that will read them."""

from __future__ import annotations

import ast
import contextlib
import io
import re
import shlex
from pathlib import Path

ROOT = Path(__file__).parents[2]


def unknown_commands(text: str) -> list[str]:
    """The commands of a block of shell that our command lines, the emulator or nox would refuse."""
    return [shlex.join(words) for words in commands(text) if words and not known(words)]


def commands(text: str) -> list[list[str]]:
    """The simple commands of a block, as words: pipes, lists, redirections and comments taken apart."""
    found: list[list[str]] = []
    for line in text.replace("\\\n", " ").splitlines():
        words = shlex.shlex(line, posix=True, punctuation_chars="|&;<>")
        words.whitespace_split = True
        words.commenters = "#"
        command: list[str] = []
        for word in words:
            if set(word) <= set("|&;"):
                found.append(command)
                command = []
            else:
                command.append(word)
        found.append(command)
    return [until_redirection(without_variables(command)) for command in found]


def without_variables(words: list[str]) -> list[str]:
    """A command without the variables that are set for it."""
    while words and re.match(r"[A-Z_]+=", words[0]):
        words = words[1:]
    return words


def until_redirection(words: list[str]) -> list[str]:
    """A command up to where its input and output come from and go to."""
    ends = [place for place, word in enumerate(words) if word and set(word) <= set("<>")]
    return words[: ends[0]] if ends else words


def known(words: list[str]) -> bool:
    """Whether a command can be read by what it calls; what is not ours is taken as it is."""
    if words[0] == "openai-facade" or words[:3] == ["python", "-m", "openai_facade"]:
        return parses(words[1:] if words[0] == "openai-facade" else words[3:])
    if words[:3] == ["python", "-m", "openai_facade.testing"]:
        return options(ROOT / "facade/openai_facade/testing") >= {word for word in words if word.startswith("--")}
    if "nox" in words and "-s" in words:
        return words[words.index("-s") + 1] in sessions()
    return True


def parses(arguments: list[str]) -> bool:
    """Whether the command line takes these arguments."""
    from openai_facade.cli.parser import parser

    if arguments[:1] in (["emulate"], ["demo"]):
        return True
    try:
        with contextlib.redirect_stderr(io.StringIO()):
            parser().parse_args(arguments)
    except SystemExit:
        return False
    return True


def options(folder: Path) -> set[str]:
    """The options that the modules of a folder define."""
    return {found for path in folder.glob("*.py") for found in re.findall(r'"(--[a-z-]+)"', path.read_text("utf-8"))}


def sessions() -> set[str]:
    """The sessions of the noxfile."""
    tree = ast.parse((ROOT / "noxfile.py").read_text("utf-8"))
    return {node.name for node in tree.body if isinstance(node, ast.FunctionDef) and node.decorator_list}
