"""Every public name, decided in one place, and kept from one edition to the next.

- `components`: the class of each schema, from `names.yaml`, from the edition before, or made of the upstream name;
- `memory`: which schema of a new edition is which class of the edition before, whatever upstream calls it now;
- `parts`: the class of each schema that upstream has inside another one;
- `arguments`: the dictionaries of what is sent;
- `paths`: where each class is imported from below `types`, by rule;
- `aliases`: the same with what no rule gives (`aliases.yaml`) and what the edition before had (`kept.yaml`).

How words are spelled is the business of `openai_codegen.names`.
"""
