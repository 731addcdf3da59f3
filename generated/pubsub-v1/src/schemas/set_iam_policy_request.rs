//! The schema `SetIamPolicyRequest`.

use gapi_runtime::v1::record;

use super::Policy;

record! {
    /// Request message for `SetIamPolicy` method.
    pub struct SetIamPolicyRequest = "SetIamPolicyRequest" {
        /// REQUIRED: The complete policy to be applied to the `resource`. The size of
        /// the policy is limited to a few 10s of KB. An empty policy is a valid policy
        /// but certain Google Cloud services (such as Projects) might reject them.
        pub policy: Option<Box<Policy>> = "policy",
    }
}
