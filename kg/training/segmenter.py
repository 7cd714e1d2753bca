"""Train the word segmenter with spacy-pkuseg's own trainer, prune it and pack it.

The trainer's one-call ``spacy_pkuseg.train`` saves only at the very end; the loop here drives
the same ``Trainer`` an iteration at a time, so that a long run can be read while it goes on.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

Words = Sequence[str]


def train_segmenter(
    train: Sequence[Words],
    held: Sequence[Words],
    folder: Path,
    *,
    iterations: int = 8,
    trim: int = 1,
    seed: int = 7,
    log: Callable[[str], None] = print,
) -> Path:
    """Train on ``train``, report F1 on ``held`` after every iteration, save to ``folder``.

    ``trim`` drops features seen that many times or fewer. Returns ``folder``, which holds
    ``features.msgpack`` and ``weights.npz`` as ``spacy_pkuseg.pkuseg(folder)`` reads them.
    """
    from spacy_pkuseg import config
    from spacy_pkuseg.data import DataSet
    from spacy_pkuseg.feature_extractor import FeatureExtractor
    from spacy_pkuseg.trainer import Trainer

    random.seed(seed)
    folder.mkdir(parents=True, exist_ok=True)
    config.modelDir = str(folder)
    config.nThread = 1
    config.init_model = None
    config.featureTrim = trim
    Path(config.tempFile, "output").mkdir(parents=True, exist_ok=True)
    files = {name: folder / f"{name}.txt" for name in ("train", "held")}
    for name, paragraphs in (("train", train), ("held", held)):
        files[name].write_text("".join(" ".join(p) + "\n" for p in paragraphs), encoding="utf-8")

    extractor = FeatureExtractor()
    extractor.build(str(files["train"]))
    extractor.save()
    log(f"features {len(extractor.feature_to_idx)}")
    sets = []
    for name in ("train", "held"):
        conll, feats = folder / f"{name}.conll", folder / f"{name}.feats"
        idx, tags = folder / f"{name}.idx", folder / f"{name}.tags"
        extractor.convert_text_file_to_feature_file(str(files[name]), str(conll), str(feats))
        extractor.convert_feature_file_to_idx_file(str(feats), str(idx), str(tags))
        sets.append(DataSet.load(str(idx), str(tags)))
        for path in (conll, feats, idx, tags):
            path.unlink()
    config.globalCheck()
    with (folder / "pkuseg.log").open("w", encoding="utf-8") as config.swLog:
        trainer = Trainer(config, sets[0], extractor)
        for turn in range(iterations):
            started = time.perf_counter()
            trainer.train_epoch()
            spent = time.perf_counter() - started
            score = trainer.test(sets[1], turn)[0]
            log(f"iteration {turn + 1} F1 {score:.2f} seconds {spent:.0f}")
            trainer.model.save()
    return folder


def pack_segmenter(folder: Path, target: Path, *, floor: float) -> int:
    """Write the features whose weights differ between tags by ``floor`` or more, as int8.

    A feature that pulls all five tags alike decides nothing. The word list is left out: it is
    what the kept word features name. Returns the number of features kept.
    """
    import srsly  # type: ignore[import-untyped]

    data = srsly.read_msgpack(folder / "features.msgpack")
    weights = np.load(folder / "weights.npz")
    tags, count = (int(size) for size in weights["sizes"])
    nodes = weights["w"][: tags * count].reshape(count, tags)
    edges = weights["w"][tags * count :].reshape(tags, tags)
    names = sorted(data["feature_to_idx"], key=data["feature_to_idx"].__getitem__)
    spread = nodes.max(axis=1) - nodes.min(axis=1)
    keep = [at for at in range(count) if at == 0 or spread[at] >= floor]
    # sorted names share beginnings, which is what deflate packs; the start feature stays first
    keep[1:] = sorted(keep[1:], key=names.__getitem__)
    kept = nodes[keep] - nodes[keep].mean(axis=1, keepdims=True)
    scale = float(np.abs(kept).max()) / 127
    labels = sorted(data["tag_to_idx"], key=data["tag_to_idx"].__getitem__)
    target.parent.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(
        target,
        names=np.frombuffer("\n".join(names[at] for at in keep).encode(), dtype=np.uint8),
        nodes=np.rint(kept / scale).astype(np.int8).T.copy(),
        edges=edges.astype(np.float32),
        scale=np.float32(scale),
        labels=np.array(labels),
    )
    return len(keep)
