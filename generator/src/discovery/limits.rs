//! How large a document may be. The largest known one has 6 MB, 25 levels, 2,242 schemas and 1,025 methods.

/// Bytes of JSON.
pub(super) const BYTES: usize = 64 << 20;

/// Levels of nesting; below what the parser itself allows, so that the message is ours.
pub(super) const DEPTH: usize = 100;

/// Top-level schemas.
pub(super) const SCHEMAS: usize = 20_000;

/// Methods in all resources.
pub(super) const METHODS: usize = 20_000;
