"""Train the recogniser by a recipe: resumable, a table after every epoch, the best one kept."""

from __future__ import annotations

import math
import random
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

import torch

from kg.language.borders import word_cutter
from kg.language.reader import PlainReader
from kg.language.tagger import Tagger
from kg.training.augment import Bank, bank_of, exchange
from kg.training.average import average
from kg.training.batches import Batch, make_batches
from kg.training.config import Recipe, Silver, Stage
from kg.training.corpora import load_corpus, without_overlap
from kg.training.evaluate import table
from kg.training.export import export
from kg.training.inputs import plain, read_characters, read_words
from kg.training.labels import HEADS
from kg.training.made import EVENT, PROGRAMME, composed_agencies, division_names, shaped
from kg.training.measure import measure
from kg.training.network import Network
from kg.training.readers import read_gold, read_spans
from kg.training.silver import read_silver, silver, thinned, write_silver
from kg.training.start import start_from_lac

Log = Callable[[str], None]
Track = Callable[[Sequence[Batch], str], Iterable[Batch]]
"""The batches of an epoch, handed on one by one, with a name for what they are."""
OURS = ("gold/", "annotations", "written")
"""What was annotated for us, and has its names exchanged."""


class Run:
    """One training run in a folder: ``characters.npz``, ``words.npz``, ``last.pt``,
    ``best.pt``, and ``STAGE.EPOCH.pt``."""

    def __init__(
        self,
        recipe: Recipe,
        corpora: Path,
        gold: Path,
        folder: Path,
        log: Log,
        begin: Path | None = None,
        *,
        track: Track,
    ) -> None:
        torch.set_num_threads(1)
        torch.set_flush_denormal(True)
        torch.manual_seed(recipe.seed)
        folder.mkdir(parents=True, exist_ok=True)
        self.recipe, self.corpora, self.gold = recipe, corpora, gold
        self.folder, self.log, self.track = folder, log, track
        self.characters, vectors, numbers = read_characters(recipe, corpora, folder)
        self.words, known = read_words(recipe, corpora, folder, self.characters)
        self.network = Network(
            self.characters.rows,
            len(self.characters.pairs),
            self.words.rows,
            HEADS,
            pair_width=recipe.pair_width,
            word_width=known.shape[1],
            upper_width=recipe.upper_width,
            dropout=recipe.dropout,
            word_drop=recipe.word_drop,
        )
        start_from_lac(self.network, numbers)
        with torch.no_grad():
            self.network.pairs.weight[0] = 0
            self.network.pairs.weight[1:] = torch.tensor(vectors)
            self.network.words.weight.copy_(torch.tensor(known))
        if begin is not None:
            self.network.load_state_dict(torch.load(begin)["network"])
        self.mean = {name: value.clone() for name, value in self.network.state_dict().items()}
        self.dev = read_spans(corpora / recipe.dev, "msra")
        self.ours = read_gold(gold / "dev")
        self.best = -1.0
        self.waited = 0
        self.exchange = recipe.exchange

    def _silver(self, number: int, silver_of: Silver) -> None:
        """Label plain news by the weights the stage begins with, once a run."""
        target = self.folder / "silver.jsonl"
        done = self.folder / f"silver.{number + 1}"
        if done.exists():
            return
        start = self.recipe.stages[number].begin
        weights = self._mean_of(start, "teacher.pt") if start else self.folder / "best.pt"
        export(weights, self.characters, self.words, self.folder / "teacher")
        teacher = Tagger(self.folder / "teacher")
        texts = (s.text for s in plain(self.corpora / silver_of.path, since=silver_of.since))
        if silver_of.whole:
            labelled = read_silver(texts, PlainReader(teacher, word_cutter()))
        else:
            labelled = silver(texts, teacher, floor=silver_of.floor)
        kept = write_silver(target, thinned(labelled, silver_of.count, self.recipe.seed))
        done.touch()
        self.log(f"{target.name}: {kept} sentences labelled by the weights so far")

    def _mean_of(self, checkpoints: Sequence[str], name: str) -> Path:
        return average([self.folder / f"{c}.pt" for c in checkpoints], self.folder / name)

    def _made_names(self) -> dict[str, list[str]]:
        texts = [s.text for name in self.recipe.shapes for s in plain(self.corpora / name)]
        return {
            "Place": division_names(),
            "Agency": composed_agencies(random.Random(self.recipe.seed), self.recipe.composed),
            "Programme": shaped(texts, PROGRAMME),
            "Event": shaped(texts, EVENT),
        }

    def train(self) -> Path:
        """All stages; returns the checkpoint to ship: the mean the recipe names, or the best by
        mentions F1 on our own dev."""
        for number, stage in enumerate(self.recipe.stages):
            self._stage(number, stage)
        ship = self.recipe.ship
        return self._mean_of(ship, "shipped.pt") if ship else self.folder / "best.pt"

    def _stage(self, number: int, stage: Stage) -> None:
        if stage.silver:
            self._silver(number, stage.silver)
        recipe = self.recipe
        self.network.dropout.p = recipe.dropout if stage.dropout is None else stage.dropout
        self.network.word_drop = recipe.word_drop if stage.word_drop is None else stage.word_drop
        self.exchange = recipe.exchange if stage.exchange is None else stage.exchange
        sets = {}
        for corpus in stage.corpora:
            loaded = load_corpus(corpus, self.corpora, self.gold, self.folder)
            if corpus.head != "ours":
                loaded = without_overlap(loaded, self.dev, self.characters, self.recipe.overlap)
            sets[corpus] = loaded
            size = sum(len(s.text) for s in loaded)
            self.log(f"{corpus.path}: {len(loaded)} sentences, {size} characters")
        bank = bank_of(sets.values(), self._made_names())
        optimizer = torch.optim.AdamW(
            self.network.parameters(), lr=stage.rate, weight_decay=0.01, fused=True
        )
        done = 0
        last = self.folder / "last.pt"
        if last.exists():
            state = torch.load(last)
            if state["stage"] > number:
                return
            self.network.load_state_dict(state["network"])
            self.mean, self.best = state["mean"], state["best"]
            if state["stage"] == number:
                done, self.waited = state["epoch"] + 1, state["waited"]
                optimizer.load_state_dict(state["optimizer"])
        if not done:
            self.waited = 0
            if stage.begin:
                state = torch.load(self._mean_of(stage.begin, "begin.pt"))["network"]
                self.network.load_state_dict(state)
                self.mean = {name: value.clone() for name, value in state.items()}
        for epoch in range(done, stage.epochs):
            if stage.patience is not None and self.waited >= stage.patience:
                self.log(f"stage {number + 1}: no better for {self.waited} epochs, stopped")
                break
            rng = random.Random(f"{self.recipe.seed}/{number}/{epoch}")
            batches = self._batches(sets, bank, rng)
            self._epoch(number, epoch, batches, optimizer)
            self._measure(number, epoch, optimizer)

    def _batches(self, sets: Any, bank: Bank, rng: random.Random) -> list[Batch]:
        batches: list[Batch] = []
        for corpus, sentences in sets.items():
            whole, part = divmod(corpus.repeat, 1)
            rounds = [sentences] * int(whole)
            if part:
                rounds.append(rng.sample(sentences, int(part * len(sentences))))
            share = self.exchange if corpus.path.startswith(OURS) else 0.0
            for chosen in rounds:
                fresh = [exchange(s, bank, rng, share) for s in chosen] if share else chosen
                batches.extend(make_batches(fresh, corpus.head, self.characters, self.words, rng))
        rng.shuffle(batches)
        return batches

    def _epoch(self, number: int, epoch: int, batches: Sequence[Batch], optimizer: Any) -> None:
        stage = self.recipe.stages[number]
        self.network.train()
        started = time.perf_counter()
        seen, losses = 0, 0.0
        watched = self.track(batches, f"stage {number + 1} epoch {epoch + 1}")
        for at, batch in enumerate(watched):
            spent = (epoch + at / len(batches)) / stage.epochs
            warm = min(1.0, (at + 1) / 100) if epoch == 0 else 1.0
            fallen = 0.5 * (1 + math.cos(math.pi * spent))
            rate = (stage.floor + (stage.rate - stage.floor) * fallen) * warm
            for group in optimizer.param_groups:
                group["lr"] = rate
            loss = self.network.loss(batch.head, *(torch.from_numpy(part) for part in batch[1:]))
            optimizer.zero_grad(set_to_none=True)
            torch.autograd.backward(loss)
            torch.nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
            optimizer.step()
            if at % 4 == 0:
                self._average(self.recipe.average**4)
            seen += batch.rows.size
            losses += loss.item() * batch.rows.size
            if (at + 1) % 200 == 0:
                pace = seen / (time.perf_counter() - started)
                self.log(
                    f"epoch {epoch + 1} batch {at + 1}/{len(batches)} "
                    f"loss {losses / seen:.4f} rate {rate:.5f} characters a second {pace:.0f}"
                )

    def _average(self, decay: float) -> None:
        with torch.no_grad():
            for name, value in self.network.state_dict().items():
                self.mean[name].lerp_(value, 1 - decay)

    def _measure(self, stage: int, epoch: int, optimizer: Any) -> None:
        live = {name: value.clone() for name, value in self.network.state_dict().items()}
        self.network.load_state_dict(self.mean)
        msra = measure(self.network, "msra", self.dev, self.characters, self.words)
        ours = measure(self.network, "ours", self.ours, self.characters, self.words)
        self.log(
            f"stage {stage + 1} epoch {epoch + 1}\nMSRA dev\n{table(msra)}\nours\n{table(ours)}"
        )
        kept = {"network": self.mean, "ours": ours["all"].f1, "msra": msra["all"].f1}
        torch.save(kept, self.folder / f"{stage + 1}.{epoch + 1}.pt")
        self.waited += 1
        if ours["all"].f1 > self.best:
            self.best, self.waited = ours["all"].f1, 0
            torch.save(kept, self.folder / "best.pt")
        self.network.load_state_dict(live)
        state = {
            "network": live,
            "mean": self.mean,
            "optimizer": optimizer.state_dict(),
            "stage": stage,
            "epoch": epoch,
            "best": self.best,
            "waited": self.waited,
        }
        torch.save(state, self.folder / "last.pt")
