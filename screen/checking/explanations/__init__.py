"""What each code of a broken file or record means, with a wrong and a right example; read by `rules explain`.

An example shows only the lines that matter. A line such as `# rules/facts.yaml` names their file, and signs that
cannot be seen are written in ⟨ ⟩.
"""
