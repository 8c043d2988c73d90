"""Commands: one file for each bigger command of `presscheck`."""
