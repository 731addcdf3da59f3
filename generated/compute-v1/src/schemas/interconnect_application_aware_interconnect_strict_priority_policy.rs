//! The schema `InterconnectApplicationAwareInterconnectStrictPriorityPolicy`.

use gapi_runtime::v1::record;

record! {
    /// Specify configuration for StrictPriorityPolicy.
    pub struct InterconnectApplicationAwareInterconnectStrictPriorityPolicy =
        "InterconnectApplicationAwareInterconnectStrictPriorityPolicy" {}
}
