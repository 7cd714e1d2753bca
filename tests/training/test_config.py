from pathlib import Path

import pytest

import kg.training
from kg.errors import ModelError
from kg.training.config import load_recipe
from kg.training.labels import HEADS

RECIPE = Path(kg.training.__file__).parent / "config.toml"


def test_our_recipe_is_sound_and_never_trains_on_dev():
    recipe = load_recipe(RECIPE)
    for stage in recipe.stages:
        for corpus in stage.corpora:
            assert corpus.head in HEADS
            assert "dev" not in corpus.path


def test_a_misspelt_field_is_told(tmp_path):
    path = tmp_path / "recipe.toml"
    path.write_text(
        RECIPE.read_text(encoding="utf-8").replace("seed =", "sead ="), encoding="utf-8"
    )
    with pytest.raises(ModelError, match=r"E311.*sead"):
        load_recipe(path)
