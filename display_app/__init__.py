"""The lobby display: which number goes to which counter, and who may come in."""
