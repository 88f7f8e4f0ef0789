#!/usr/bin/env python3
"""Prints what each part of reading is worth, as a Markdown table. Python 3, standard library only.

    ablation.py OUT SCORER GOLD [GOLD ...]

OUT is what org.inforce.app.Ablation has written; SCORER is gold/score.py; each GOLD is a folder of stories.
For a folder of more than six stories the second, fourth, ... in alphabetical order are scored apart as well:
those were not looked at while rules were written.
"""
import json, pathlib, subprocess, sys, tempfile

KEYS = [("instruments", "f1"), ("events.relaxed", "f1"), ("events.strict", "f1"), ("distractors", "wrong"),
        ("status", "r"), ("alerts", "f1"), ("obligations", "f1")]


def scores(scorer, folder, names, part):
    with tempfile.TemporaryDirectory() as some:
        for name in names:
            (pathlib.Path(some) / name).symlink_to((folder / name).resolve())
        said = subprocess.run([sys.executable, scorer, some, str(part), "--json"], capture_output=True, text=True, check=True)
    totals = json.loads(said.stdout)
    cells = []
    for key, field in KEYS:
        found = totals.get(key, {})
        cells.append(f"{found['wrong']} of {found['hit'] + found['wrong']}" if field == "wrong" else f"{found.get(field, 0):.2f}")
    return cells


out, scorer, folders = pathlib.Path(sys.argv[1]), sys.argv[2], [pathlib.Path(f) for f in sys.argv[3:]]
for folder in folders:
    names = sorted(p.name for p in folder.iterdir() if (p / "gold.json").exists())
    for title, chosen in [(f"all {len(names)}", names)] + ([(f"left out, {len(names) // 2}", names[1::2])] if len(names) > 6 else []):
        print(f"\n{folder}, {title}:\n\n| part | instruments | events relaxed | events strict | fooled | status | alerts | obligations |")
        print("|---|---|---|---|---|---|---|---|")
        for part in sorted(out.iterdir()):
            print(f"| {part.name} | " + " | ".join(scores(scorer, folder, chosen, part)) + " |")
