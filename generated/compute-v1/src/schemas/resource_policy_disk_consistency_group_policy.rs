//! The schema `ResourcePolicyDiskConsistencyGroupPolicy`.

use gapi_runtime::v1::record;

record! {
    /// Resource policy for disk consistency groups.
    pub struct ResourcePolicyDiskConsistencyGroupPolicy =
        "ResourcePolicyDiskConsistencyGroupPolicy" {}
}
