//! Support for the tests of the workspace.
