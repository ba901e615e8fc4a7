"""Reads an answer into dataclasses of one's own: the model is held to their schema.

Run it: openai-facade emulate --run docs/examples/dataclass_output.py
"""

from dataclasses import dataclass

from openai_facade import OpenAI


@dataclass
class Ingredient:
    name: str
    grams: int


@dataclass
class Recipe:
    title: str
    minutes: int
    ingredients: list[Ingredient]


def main() -> None:
    with OpenAI() as client:
        response = client.responses.parse(model="gpt-5.4-mini", input="A soup for two, please.", text_format=Recipe)
    recipe = response.output_parsed
    if recipe is None:
        print("no recipe:", response.output_text)
        return
    print(f"{recipe.title}, {recipe.minutes} minutes")
    for ingredient in recipe.ingredients:
        print(f"- {ingredient.grams} g {ingredient.name}")


if __name__ == "__main__":
    main()
