//! The schema `ListDelegatesResponse`.

use gapi_runtime::v1::record;

use super::Delegate;

record! {
    /// Response for the ListDelegates method.
    pub struct ListDelegatesResponse = "ListDelegatesResponse" {
        /// List of the user's delegates (with any verification status). If an account
        /// doesn't have delegates, this field doesn't appear.
        pub delegates: Option<Vec<Delegate>> = "delegates",
    }
}
