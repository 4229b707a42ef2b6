"""Everything Qt: app, background work, models, views, window, actions, themes."""
