//! The schema `GetIamPolicyRequest`.

use gapi_runtime::v1::record;

use super::GetPolicyOptions;

record! {
    /// Request message for `GetIamPolicy` method.
    pub struct GetIamPolicyRequest = "GetIamPolicyRequest" {
        /// OPTIONAL: A `GetPolicyOptions` object for specifying options to
        /// `GetIamPolicy`.
        pub options: Option<Box<GetPolicyOptions>> = "options",
    }
}
