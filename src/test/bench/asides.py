"""asides.py STORIES OUT [middle|end] [first|second]: the stories of a folder, with a paragraph about another law put into each report.

A reader is not misled by it, so that the figures should be those of the stories as they are, less what is told of the other laws:

    python3 src/test/bench/asides.py src/test/resources/stories target/asides middle second
    ../shared/scoreboard --only stories --stories target/asides

What was mended was looked for with the first list; the second was written afterwards and only measured.
"""

import json
import pathlib
import sys
import zlib

LISTS = {
    "first": [
        "Elsewhere, a federal judge in Ohio struck down that state's milk labeling law in June 2019, and the Supreme Court refused to hear the case.",
        "In a separate case, a Denver judge on Monday blocked Colorado's ski helmet rule.",
        "Last year the Fifth Circuit upheld a Mississippi law on pawn shops.",
        "The Supreme Court is also weighing a challenge to a federal ban on flavored hay.",
        "Similar laws in Ohio and Utah have been blocked by judges.",
        "Also on Tuesday, Gov. Lena Brock of Nevada signed a bill that bans plastic straws.",
        "The Agriculture Department has meanwhile delayed its rule on peat imports until 2030.",
        "Kansas repealed its own version in 2021.",
        "In 2018 the justices struck down a New Jersey tax on canoes in a case known as Hale v. Bright.",
        "A Seattle ordinance on gig deliveries took effect in January.",
    ],
    "second": [
        "A Kentucky judge threw out a comparable measure on dog licenses two years ago, calling it vague.",
        "The ruling came a day after the Ninth Circuit let Oregon enforce its ban on lead sinkers.",
        "In Vermont, lawmakers have since repealed the state's fee on mopeds.",
        "The same court is to hear arguments in May over an Environmental Protection Agency rule on paint thinners.",
        "Three other states, among them Iowa and Maine, passed drone limits of their own last year, and courts have struck down two of them.",
        "The decision follows one in April by a Delaware court that voided Wilmington's curfew ordinance.",
        "President Trump on the same day signed an executive order on shipyard loans.",
        "Wisconsin's barber licensing law met the same fate in 2016.",
        "The group won a similar case in 2014, when a judge in Tulsa enjoined an Oklahoma statute on crop dusting.",
        "Voters in Nebraska approved a minimum price for popcorn in November.",
    ],
}


def main(stories, out, place="middle", which="first"):
    asides = LISTS[which]
    for story in sorted(pathlib.Path(stories).iterdir()):
        if not (story / "gold.json").exists():
            continue
        copy = pathlib.Path(out) / story.name
        copy.mkdir(parents=True, exist_ok=True)
        (copy / "gold.json").write_text((story / "gold.json").read_text())
        lines = [json.loads(line) for line in (story / "documents.jsonl").read_text().splitlines() if line.strip()]
        first = zlib.crc32(story.name.encode())
        for i, document in enumerate(lines):
            if document["kind"] == "news":
                paragraphs = document["text"].split("\n\n")
                at = len(paragraphs) if place == "end" else max(1, len(paragraphs) // 2)
                paragraphs.insert(at, asides[(first + i) % len(asides)])
                document["text"] = "\n\n".join(paragraphs)
        (copy / "documents.jsonl").write_text("".join(json.dumps(document) + "\n" for document in lines))


if __name__ == "__main__":
    main(*sys.argv[1:])
