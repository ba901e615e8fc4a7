"""Every public name, decided in one place, and kept from one edition to the next.

- `components`: the class of each schema, from `names.yaml`, from the edition before, or made of the upstream name;
- `parts`: the class of each schema that upstream has inside another one;
- `arguments`: the dictionaries of what is sent;
- `memory`: which schema of a new edition is which class of the edition before, whatever upstream calls it now;
- `settling`: all of that together, tried until every class of before is itself;
- `paths`: where each class is imported from below `types`, by rule;
- `aliases`: the same with what no rule gives (`aliases.yaml`);
- `keeping`: the same held to the edition before, whose paths the rule may not move (`kept.yaml`).

How words are spelled is the business of `openai_codegen.names`.
"""
