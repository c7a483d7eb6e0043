"""Reports: figures of a branch over a time, computed in SQL from what is written with the journal."""
