//! The schema `GlobalOrganizationSetPolicyRequest`.

use gapi_runtime::Bytes;
use gapi_runtime::v1::record;

use super::Binding;
use super::Policy;

record! {
    /// The schema `GlobalOrganizationSetPolicyRequest`.
    pub struct GlobalOrganizationSetPolicyRequest =
        "GlobalOrganizationSetPolicyRequest" {
        /// Flatten Policy to create a backward compatible wire-format. Deprecated. Use
        /// 'policy' to specify bindings.
        pub bindings: Option<Vec<Binding>> = "bindings",
        /// Flatten Policy to create a backward compatible wire-format. Deprecated. Use
        /// 'policy' to specify the etag.
        pub etag: Option<Bytes> = "etag",
        /// REQUIRED: The complete policy to be applied to the 'resource'. The size of
        /// the policy is limited to a few 10s of KB. An empty policy is in general a
        /// valid policy but certain services (like Projects) might reject them.
        pub policy: Option<Box<Policy>> = "policy",
    }
}
